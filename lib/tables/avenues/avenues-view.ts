import type { RightAvenue } from "#lib/avenues/avenues-for-right";
import type { AvenuesRequest } from "#lib/tables/avenues/avenues-request";
import type { AvenuesTable } from "#lib/tables/avenues-tables";
import type { PlacedTable } from "#lib/tables/state/placed-tables";

/** What every section of the page is drawn from. */
export type AvenuesView = Readonly<{
  request: AvenuesRequest;
  /** Every procedure once. */
  avenues: readonly RightAvenue[];
  tables: Readonly<Record<AvenuesTable, PlacedTable>>;
  basePath: string;
  hosts: ReadonlySet<string>;
}>;

/** The procedures that can hear about the right and stand so; what the lists show and the head counts. */
export function standingSo(
  { avenues }: Pick<AvenuesView, "avenues">,
  kind: RightAvenue["standing"]["kind"],
): readonly RightAvenue[] {
  return avenues.filter(({ standing, through }) => standing.kind === kind && through.length > 0);
}

/** The open procedures that our mapping does not put the right within. */
export function openElsewhere({ avenues }: Pick<AvenuesView, "avenues">): readonly RightAvenue[] {
  return avenues.filter(
    ({ standing, through }) => standing.kind === "open" && through.length === 0,
  );
}
