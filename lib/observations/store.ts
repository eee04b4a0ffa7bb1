import { matchesFilter, type ObservationFilter } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";

/** All observations of one release. Every number a page shows is the length of a list that this gives. */
export type ObservationStore = Readonly<{
  total: number;
  /** The observations asked for: newest first, then by symbol and paragraph. */
  select(filter: ObservationFilter): readonly Observation[];
  find(id: string): Observation | undefined;
  /**
   * Symbols of concluding observations of which every passage is held. Paraphrases never make a document whole: no
   * curated document was read from beginning to end.
   */
  heldInFull: ReadonlySet<string>;
}>;

/** A store over observations held in memory. */
export function observationStore(observations: readonly Observation[]): ObservationStore {
  const ordered = [...observations].sort(newestFirst);
  const byId = new Map(ordered.map((observation) => [observation.id, observation]));
  const byCountry = groupByCountry(ordered);
  return {
    total: ordered.length,
    select: (filter) => {
      const only = filter.countries?.length === 1 ? filter.countries[0] : undefined;
      const among = only === undefined ? ordered : (byCountry.get(only) ?? []);
      return among.filter((observation) => matchesFilter(observation, filter));
    },
    find: (id) => byId.get(id),
    heldInFull: new Set(),
  };
}

function groupByCountry(observations: readonly Observation[]): ReadonlyMap<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    for (const iso3 of observation.countries) {
      groups.set(iso3, [...(groups.get(iso3) ?? []), observation]);
    }
  }
  return groups;
}

const collator = new Intl.Collator("en", { numeric: true });

function newestFirst(a: Observation, b: Observation): number {
  return (
    (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
    collator.compare(a.symbol ?? "", b.symbol ?? "") ||
    collator.compare(a.paragraphs ?? "", b.paragraphs ?? "") ||
    collator.compare(a.id, b.id)
  );
}

/** How many of the observations carry each value: an observation with several rights counts once under each. */
export function countBy(
  observations: readonly Observation[],
  valuesOf: (observation: Observation) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const observation of observations) {
    for (const value of new Set(valuesOf(observation)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
