import { readyFilter } from "#lib/observations/column-filter";
import type { ObservationColumns } from "#lib/observations/columns";
import type { ObservationFilter } from "#lib/observations/filter";

/** The rows asked for, newest first, found in the columns alone: no passage is read. */
export function observationRows(columns: ObservationColumns, filter: ObservationFilter): number[] {
  const { facets, rest } = readyFilter(columns, filter);
  const found: number[] = [];
  for (const row of columns.orders.date) {
    const isIn = (rest === null || rest(row)) && facets.every((each) => each.passes(row));
    if (isIn) found.push(row);
  }
  return found;
}
