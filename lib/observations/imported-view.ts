import type { ObservationFilter } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import { pageOfRows } from "#lib/observations/row-page";
import { searchColumns } from "#lib/observations/search-columns";
import type { Release } from "#lib/release/release";

/** Passages of the UN index on a subject: how many are held, and the newest of them. */
export type ImportedView = Readonly<{ total: number; newest: readonly Observation[] }>;

const shownAtOnce = 5;

/** The imported passages that a filter asks for; `null` where the release has imported nothing. */
export function importedView(
  { observations }: Release,
  filter: ObservationFilter,
): ImportedView | null {
  const { columns } = observations;
  if (!columns.exclusive.origin.values.includes("imported")) return null;
  const { total, hits } = searchColumns(columns, { ...filter, origins: ["imported"] }, null);
  const rows = pageOfRows(columns.orders.date, hits, 0, shownAtOnce);
  return { total, newest: observations.read(rows) };
}
