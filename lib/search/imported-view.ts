import type { ObservationFilter } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { search } from "#lib/search/search";

/** Passages of the UN index on a subject: how many are held, and the newest of them. */
export type ImportedView = Readonly<{ total: number; newest: readonly Observation[] }>;

const shownAtOnce = 5;

/** The imported passages that a filter asks for; `null` where the release has imported nothing. */
export function importedView(release: Release, asked: ObservationFilter): ImportedView | null {
  const { origin } = release.observations.columns.exclusive;
  if (!origin.values.includes("imported")) return null;
  const filter = { ...asked, origins: ["imported"] };
  const everything = { match: { kind: "all" }, marks: [], offset: 0, limit: shownAtOnce } as const;
  const { total, items } = search(release, { ...everything, filter, sort: "date" });
  return { total, newest: items.map(({ observation }) => observation) };
}
