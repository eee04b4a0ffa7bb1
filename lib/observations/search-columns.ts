import { type ReadyFilter, readyFilter } from "#lib/observations/column-filter";
import type { ObservationColumns } from "#lib/observations/columns";
import {
  type ExclusiveFacet,
  exclusiveFacets,
  type Facet,
  type SharedFacet,
  sharedFacets,
} from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";

/** How many observations carry each value of each facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export type ColumnHits = Readonly<{
  total: number;
  /** 1 for each row that is asked for. */
  hits: Uint8Array;
  /** The counts of a facet leave its own choice aside: they say what another choice there would give. */
  counts: FacetCounts;
}>;

/**
 * Marks and counts the rows that are asked for, in one pass: any-of within a facet, all facets together. `matches` are
 * the rows that the words of a search found; `null` where none were asked for.
 */
export function searchColumns(
  columns: ObservationColumns,
  filter: ObservationFilter,
  matches: Uint8Array | null,
): ColumnHits {
  const ready = readyFilter(columns, filter);
  const hits = new Uint8Array(columns.size);
  const tallies = facetTallies(columns);
  let total = 0;
  for (let row = 0; row < columns.size; row += 1) {
    if (matches !== null && matches[row] !== 1) continue;
    const failing = failingFacet(ready, row);
    if (failing === undefined) continue;
    if (failing === null) {
      hits[row] = 1;
      total += 1;
      for (const tally of tallies.all) tally(row);
    } else tallies.by[failing](row);
  }
  return { total, hits, counts: tallies.counts() };
}

/** The one facet whose choice leaves the row out; `null` where none does, `undefined` where two do or another reason. */
function failingFacet({ facets, rest }: ReadyFilter, row: number): Facet | null | undefined {
  if (rest !== null && !rest(row)) return undefined;
  let failing: Facet | null = null;
  for (const { facet, passes } of facets) {
    if (passes(row)) continue;
    if (failing !== null) return undefined;
    failing = facet;
  }
  return failing;
}

type Tally = (row: number) => void;

/** The facets that are counted for each search; documents are counted where they are asked for. */
function facetTallies(columns: ObservationColumns) {
  const by = {} as Record<Facet, Tally>;
  const counted = {} as Record<Facet, Readonly<{ values: readonly string[]; counts: Uint32Array }>>;
  for (const facet of exclusiveFacets) {
    const { values, codes } = columns.exclusive[facet as ExclusiveFacet];
    const counts = new Uint32Array(values.length);
    counted[facet] = { values, counts };
    by[facet] = (row) => {
      const code = codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    };
  }
  for (const facet of sharedFacets) {
    const { values, codes, starts } = columns.shared[facet as SharedFacet];
    const counts = new Uint32Array(values.length);
    counted[facet] = { values, counts };
    by[facet] = (row) => {
      const end = starts[row + 1] ?? 0;
      for (let i = starts[row] ?? 0; i < end; i += 1) {
        const code = codes[i] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    };
  }
  const names = [...exclusiveFacets, ...sharedFacets] as const;
  return {
    by,
    all: names.map((facet) => by[facet]),
    counts: () =>
      Object.fromEntries(
        names.map((facet) => [facet, namedCounts(counted[facet])]),
      ) as unknown as FacetCounts,
  };
}

function namedCounts({
  values,
  counts,
}: Readonly<{ values: readonly string[]; counts: Uint32Array }>) {
  const named = new Map<string, number>();
  for (const [code, value] of values.entries()) {
    const count = counts[code] ?? 0;
    if (count > 0) named.set(value, count);
  }
  return named;
}

/** The rows of one page, in an order of all rows. */
export function pageOfRows(
  order: Uint32Array,
  hits: Uint8Array,
  offset: number,
  limit: number,
): number[] {
  const rows: number[] = [];
  let seen = 0;
  for (const row of order) {
    if (hits[row] !== 1) continue;
    if (seen >= offset) rows.push(row);
    seen += 1;
    if (rows.length === limit) break;
  }
  return rows;
}
