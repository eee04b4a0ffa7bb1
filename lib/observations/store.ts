import { readyFilter } from "#lib/observations/column-filter";
import { columnOf, columnsOfAll, type ObservationColumns } from "#lib/observations/columns";
import type { Facet } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import { rankOf } from "#lib/observations/row-page";
import { facetCounter, type Tally } from "#lib/observations/tally";
import { countOfValues, rowsOfValues } from "#lib/observations/value-rows";

/** All observations of one release. Every number a page shows is the length of a list that this gives. */
export type ObservationStore = Readonly<{
  total: number;
  columns: ObservationColumns;
  /** The observations asked for: newest first, then by symbol and paragraph. */
  select(filter: ObservationFilter): readonly Observation[];
  /** How many `select` would give. */
  count(filter: ObservationFilter): number;
  /** For each value of a facet: how many of those asked for carry it, and the latest year among them. */
  tally(filter: ObservationFilter, facet: Facet): ReadonlyMap<string, Tally>;
  /** The tallies of several facets, in one pass. */
  tallies(
    filter: ObservationFilter,
    facets: readonly Facet[],
  ): readonly ReadonlyMap<string, Tally>[];
  /** The observations of these rows, in their order. */
  read(rows: readonly number[]): Observation[];
  find(id: string): Observation | undefined;
  /**
   * Symbols of concluding observations of which every passage is held. Paraphrases never make a document whole: no
   * curated document was read from beginning to end.
   */
  heldInFull: ReadonlySet<string>;
}>;

/** Where the observations themselves are kept, row by row. */
export type ObservationRecords = Readonly<{
  read(rows: readonly number[]): Observation[];
  rowOf(id: string): number | undefined;
}>;

/** A store over columns in memory and records wherever they are. */
export function observationStore(
  columns: ObservationColumns,
  records: ObservationRecords,
  heldInFull: ReadonlySet<string> = new Set(),
): ObservationStore {
  const dateRank = rankOf(columns.orders.date);
  return {
    total: columns.size,
    columns,
    select,
    count,
    tally,
    tallies,
    read: records.read,
    find,
    heldInFull,
  };

  function select(filter: ObservationFilter): readonly Observation[] {
    const rows: number[] = [];
    eachRow(filter, (row) => rows.push(row));
    rows.sort((a, b) => (dateRank[a] ?? 0) - (dateRank[b] ?? 0));
    return records.read(rows);
  }

  function count(filter: ObservationFilter): number {
    let total = 0;
    eachRow(filter, () => {
      total += 1;
    });
    return total;
  }

  function tally(filter: ObservationFilter, facet: Facet): ReadonlyMap<string, Tally> {
    return tallies(filter, [facet])[0] ?? new Map();
  }

  function tallies(
    filter: ObservationFilter,
    facets: readonly Facet[],
  ): readonly ReadonlyMap<string, Tally>[] {
    const counters = facets.map((facet) => facetCounter(columns, facet));
    eachRow(filter, (row) => {
      for (const counter of counters) counter.add(row);
    });
    return counters.map((counter) => counter.finish());
  }

  /** Walks the rows asked for: those that the narrowest of the choices leaves, tested by the others. */
  function eachRow(filter: ObservationFilter, visit: (row: number) => void): void {
    const { rows, passes } = narrowestRows(columns, filter);
    for (const row of rows) if (passes(row)) visit(row);
  }

  function find(id: string): Observation | undefined {
    const row = records.rowOf(id);
    return row === undefined ? undefined : records.read([row])[0];
  }
}

/** A store over observations at hand. */
export function storeOfAll(observations: readonly Observation[]): ObservationStore {
  const rows = new Map(observations.map(({ id }, row) => [id, row]));
  return observationStore(columnsOfAll(observations), {
    rowOf: (id) => rows.get(id),
    read: (wanted) =>
      wanted.map((row) => {
        const observation = observations[row];
        if (observation === undefined) throw new RangeError(`There is no row ${row}.`);
        return observation;
      }),
  });
}

/** The shortest list of rows that holds all those asked for, and the test that is left to make of each. */
function narrowestRows(columns: ObservationColumns, filter: ObservationFilter) {
  const { facets, rest } = readyFilter(columns, filter);
  const sized = facets.map((choice) => ({
    choice,
    size: countOfValues(columnOf(columns, choice.facet), choice.codes),
  }));
  const narrowest = sized.reduce<(typeof sized)[number] | undefined>(
    (least, each) => (least === undefined || each.size < least.size ? each : least),
    undefined,
  );
  const chosen =
    narrowest !== undefined && narrowest.size < columns.size ? narrowest.choice : undefined;
  const tests = facets.filter((each) => each !== chosen).map(({ passes }) => passes);
  return {
    rows:
      chosen === undefined
        ? columns.orders.date
        : rowsOfValues(columnOf(columns, chosen.facet), chosen.codes),
    passes: (row: number) => (rest === null || rest(row)) && tests.every((passes) => passes(row)),
  };
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
