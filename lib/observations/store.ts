import { readyFilter } from "#lib/observations/column-filter";
import { columnsOfAll, type ObservationColumns } from "#lib/observations/columns";
import type { Facet } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import { rankOf } from "#lib/observations/row-page";
import { facetCounter, type Tally } from "#lib/observations/tally";
import { valueRows } from "#lib/observations/value-rows";

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
  const rowsOfCountry = countryRows(columns);
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

  /** Walks the rows asked for; those of a single State are known beforehand. */
  function eachRow(filter: ObservationFilter, visit: (row: number) => void): void {
    const passes = rowTest(columns, filter);
    const [only, ...others] = filter.countries ?? [];
    const rows =
      only !== undefined && others.length === 0 ? rowsOfCountry(only) : columns.orders.date;
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

function rowTest(columns: ObservationColumns, filter: ObservationFilter): (row: number) => boolean {
  const { facets, rest } = readyFilter(columns, filter);
  return (row) => (rest === null || rest(row)) && facets.every((each) => each.passes(row));
}

/** The rows about a State; none for one that no observation is about. */
function countryRows({ shared: { country } }: ObservationColumns): (iso3: string) => Uint32Array {
  const codes = new Map(country.values.map((iso3, code) => [iso3, code]));
  const { from, rows } = valueRows(country);
  return (iso3) => {
    const code = codes.get(iso3);
    return code === undefined ? new Uint32Array() : rows.subarray(from[code], from[code + 1]);
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
