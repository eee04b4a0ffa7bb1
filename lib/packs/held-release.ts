import { indexFacts } from "#lib/facts/fact-index";
import type { ObservationColumns } from "#lib/observations/columns";
import { isExclusive } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { type ObservationStore, storeOfAll } from "#lib/observations/store";
import { memoryWords } from "#lib/packs/memory-words";
import { namedFacets, type PackData } from "#lib/packs/pack-data";
import { searchedTexts } from "#lib/packs/searched-texts";
import type { Release } from "#lib/release/release";

/** What is asked for counts observations that no pack of this browser holds: there is no number to give. */
export class NotHeldError extends Error {
  constructor() {
    super("Counts observations that are not saved in this browser.");
    this.name = "NotHeldError";
  }
}

/** What the packs of a browser hold of one release. */
export type Held = Readonly<{
  /** Every observation of the release is held, so that whatever is asked can be answered. */
  whole: boolean;
  /** States of which every observation is held. */
  states: ReadonlySet<string>;
}>;

export type HeldRelease = Readonly<{ release: Release; held: Held }>;

/**
 * The release as far as packs of it hold it. It answers like the release itself, or throws `NotHeldError`: a number that
 * would leave out what is not saved is never given. `states` are those of the packs; all packs are of one release.
 * @throws where there is no pack.
 */
export function heldRelease(
  packs: readonly Readonly<{ states: readonly string[]; data: PackData }>[],
): HeldRelease {
  const [first] = packs;
  if (first === undefined) throw new Error("No pack is held.");
  const { facts, total, values, heldInFull } = first.data;
  const imported = new Map(packs.flatMap(({ data }) => data.imported));
  const rows = [...imported.keys()].sort((a, b) => a - b);
  const observations: Observation[] = [
    ...curatedObservations(facts),
    ...rows.flatMap((row) => imported.get(row) ?? []),
  ];
  const held = {
    whole: observations.length === total,
    states: new Set(packs.flatMap(({ states }) => states)),
  };
  const store = storeOfAll(observations);
  const release = {
    id: first.data.release,
    index: indexFacts(facts),
    observations: guarded(
      { ...store, columns: named(store.columns, values), heldInFull: new Set(heldInFull) },
      held,
    ),
    words: memoryWords(observations.map(searchedTexts)),
    recurrence: recurrenceOf(packs, held),
  };
  return { release, held };
}

/** Values that no row held has are known all the same, so that an address that names them is read as the server reads it. */
function named(columns: ObservationColumns, values: PackData["values"]): ObservationColumns {
  const exclusive = { ...columns.exclusive };
  const shared = { ...columns.shared };
  for (const facet of namedFacets) {
    if (isExclusive(facet)) exclusive[facet] = widened(exclusive[facet], values[facet]);
    else shared[facet] = widened(shared[facet], values[facet]);
  }
  return { ...columns, exclusive, shared };
}

function widened<C extends Readonly<{ values: readonly string[] }>>(
  column: C,
  all: readonly string[],
): C {
  return { ...column, values: [...new Set([...column.values, ...all])] };
}

/** Whether every observation that a filter can find is held. */
export function answers({ whole, states }: Held, filter: ObservationFilter): boolean {
  const { countries = [], origins = [] } = filter;
  if (whole) return true;
  if (origins.length > 0 && origins.every((origin) => origin === "curated")) return true;
  return countries.length > 0 && countries.every((iso3) => states.has(iso3));
}

function guarded(store: ObservationStore, held: Held): ObservationStore {
  const hold = (filter: ObservationFilter) => {
    if (!answers(held, filter)) throw new NotHeldError();
  };
  return {
    ...store,
    select(filter) {
      hold(filter);
      return store.select(filter);
    },
    count(filter) {
      hold(filter);
      return store.count(filter);
    },
    tally(filter, facet) {
      hold(filter);
      return store.tally(filter, facet);
    },
    tallies(filter, facets) {
      hold(filter);
      return store.tallies(filter, facets);
    },
    find(id) {
      const found = store.find(id);
      if (found === undefined && !held.whole) throw new NotHeldError();
      return found;
    },
  };
}

function recurrenceOf(
  packs: readonly Readonly<{ data: PackData }>[],
  held: Held,
): Release["recurrence"] {
  const groups = new Map(packs.flatMap(({ data }) => Object.entries(data.recurrence)));
  return {
    groupsOf(iso3) {
      const found = groups.get(iso3);
      if (found !== undefined) return found;
      if (!held.states.has(iso3) && !packs.some(({ data }) => data.allRecurrence)) {
        throw new NotHeldError();
      }
      return [];
    },
  };
}
