import type { Right } from "#data/rights/rights.schema";
import type { ConcernsGrid } from "#lib/coverage/concerns-grid";

/** Rights on which something is recorded of at least two of the columns, in the order of the list of rights. */
export function sharedRights({ rows }: ConcernsGrid): readonly Right[] {
  return rows
    .filter(({ cells }) => cells.filter(({ state }) => state === "recorded").length > 1)
    .map(({ right }) => right);
}
