import type { ObservationColumns } from "#lib/observations/columns";
import { type Facet, isExclusive } from "#lib/observations/facets";

/** How many observations carry a value, and the latest year among them; `null` where no year is known. */
export type Tally = Readonly<{ count: number; latestYear: number | null }>;

/** Counts the values of a facet, row by row. */
export type Counter = Readonly<{ add(row: number): void; finish(): ReadonlyMap<string, Tally> }>;

/** A counter over the values of a facet; each row must be added once. */
export function facetCounter(columns: ObservationColumns, facet: Facet): Counter {
  const { values, codes } = isExclusive(facet) ? columns.exclusive[facet] : columns.shared[facet];
  const starts = isExclusive(facet) ? null : columns.shared[facet].starts;
  const counts = new Uint32Array(values.length);
  const latest = new Uint16Array(values.length);
  const yearOf = yearReader(columns);
  return {
    add(row) {
      const end = starts === null ? row + 1 : (starts[row + 1] ?? 0);
      for (let i = starts === null ? row : (starts[row] ?? 0); i < end; i += 1) {
        const code = codes[i] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
        latest[code] = Math.max(latest[code] ?? 0, yearOf(row));
      }
    },
    finish: () => named(values, counts, latest),
  };
}

function named(
  values: readonly string[],
  counts: Uint32Array,
  latest: Uint16Array,
): ReadonlyMap<string, Tally> {
  const found = new Map<string, Tally>();
  for (const [code, count] of counts.entries()) {
    if (count > 0) found.set(values[code] ?? "", { count, latestYear: latest[code] || null });
  }
  return found;
}

/** The year of a row as a number; 0 where it is not known. */
function yearReader({ exclusive: { year } }: ObservationColumns): (row: number) => number {
  const years = Uint16Array.from(year.values, (value) => Number(value) || 0);
  return (row) => years[year.codes[row] ?? 0] ?? 0;
}
