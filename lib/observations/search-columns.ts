import { type ReadyFilter, type RowTest, readyFilter } from "#lib/observations/column-filter";
import type { ObservationColumns } from "#lib/observations/columns";
import { type Facet, isExclusive } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";

/** How many observations carry each value of the facets that were counted. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export type ColumnHits = Readonly<{
  total: number;
  /** 1 for each row that is asked for. */
  hits: Uint8Array;
  /** The counts of a facet leave its own choice aside: they say what another choice there would give. */
  counts: FacetCounts;
}>;

/** The facets that every search counts. Documents and symbols are thousands of values that no list of choices shows. */
export const countedFacets = [
  "country",
  "mechanism",
  "committee",
  "right",
  "kind",
  "group",
  "year",
  "verification",
  "sdg",
  "instrument",
  "origin",
  "cycle",
] as const satisfies readonly Facet[];

/**
 * Marks and counts the rows that are asked for: any-of within a facet, all facets together. `matches` are the rows that
 * the words of a search found; `null` where none were asked for. Column after column, because a loop over one column
 * is five times as fast as one over all columns of a row.
 */
export function searchColumns(
  columns: ObservationColumns,
  filter: ObservationFilter,
  matches: Uint8Array | null,
): ColumnHits {
  const ready = readyFilter(columns, filter);
  const misses = missedFacets(columns.size, ready, matches);
  const hits = new Uint8Array(columns.size);
  let total = 0;
  for (let row = 0; row < columns.size; row += 1) {
    const hit = Number(misses[row] === none);
    hits[row] = hit;
    total += hit;
  }
  return { total, hits, counts: countFacets(columns, ready, misses) };
}

/** No facet leaves the row out. */
const none = 0;
/** More than one does, or something that is no facet. */
const several = 255;

/** For each row: `none`, the one facet (by its place among the chosen, from 1) whose choice leaves it out, or `several`. */
function missedFacets(
  size: number,
  { facets, rest }: ReadyFilter,
  matches: Uint8Array | null,
): Uint8Array {
  const misses = new Uint8Array(size);
  if (matches !== null) leaveOut(misses, (row) => matches[row] !== 1);
  if (rest !== null) leaveOut(misses, (row) => !rest(row));
  for (const [place, { passes }] of facets.entries()) noteMisses(misses, passes, place + 1);
  return misses;
}

function leaveOut(misses: Uint8Array, isOut: RowTest): void {
  for (let row = 0; row < misses.length; row += 1) if (isOut(row)) misses[row] = several;
}

function noteMisses(misses: Uint8Array, passes: RowTest, place: number): void {
  for (let row = 0; row < misses.length; row += 1) {
    const before = misses[row];
    if (before === several || passes(row)) continue;
    misses[row] = before === none ? place : several;
  }
}

function countFacets(
  columns: ObservationColumns,
  { facets }: ReadyFilter,
  misses: Uint8Array,
): FacetCounts {
  const counted = countedFacets.map((facet) => {
    const place = facets.findIndex((chosen) => chosen.facet === facet) + 1;
    return [facet, countFacet(columns, facet, misses, place)] as const;
  });
  const uncounted: readonly Facet[] = ["document", "symbol"];
  return Object.fromEntries([
    ...counted,
    ...uncounted.map((facet) => [facet, new Map()] as const),
  ]) as unknown as FacetCounts;
}

/** Counts the rows that nothing leaves out but, at most, the choice in this facet (`place`; 0 where none is made). */
function countFacet(columns: ObservationColumns, facet: Facet, misses: Uint8Array, place: number) {
  const { values } = isExclusive(facet) ? columns.exclusive[facet] : columns.shared[facet];
  const counts = new Uint32Array(values.length);
  if (isExclusive(facet)) countExclusive(columns.exclusive[facet].codes, misses, place, counts);
  else countShared(columns.shared[facet], misses, place, counts);
  const named = new Map<string, number>();
  for (const [code, value] of values.entries()) {
    const count = counts[code] ?? 0;
    if (count > 0) named.set(value, count);
  }
  return named;
}

function countExclusive(
  codes: Uint16Array,
  misses: Uint8Array,
  place: number,
  counts: Uint32Array,
): void {
  for (let row = 0; row < misses.length; row += 1) {
    const missed = misses[row];
    if (missed !== none && missed !== place) continue;
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

function countShared(
  { codes, starts }: ObservationColumns["shared"][keyof ObservationColumns["shared"]],
  misses: Uint8Array,
  place: number,
  counts: Uint32Array,
): void {
  for (let row = 0; row < misses.length; row += 1) {
    const missed = misses[row];
    if (missed !== none && missed !== place) continue;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      const code = codes[i] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
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
  for (let place = 0; place < order.length && rows.length < limit; place += 1) {
    const row = order[place] ?? 0;
    if (hits[row] !== 1) continue;
    if (seen >= offset) rows.push(row);
    seen += 1;
  }
  return rows;
}
