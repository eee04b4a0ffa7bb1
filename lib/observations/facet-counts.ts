import {
  columnOf,
  type ExclusiveColumn,
  type ObservationColumns,
  type SharedColumn,
} from "#lib/observations/columns";
import type { Facet } from "#lib/observations/facets";
import { markRows, type RowSet, rowsOutside, sizeOf } from "#lib/observations/row-set";
import { type ValueRows, valueRows } from "#lib/observations/value-rows";

type Column = ExclusiveColumn | SharedColumn;

/** Rows to be counted, or to be taken from the counts of all rows: whichever are fewer. */
export type CountedRows = Readonly<{
  rows: Uint32Array;
  isOutside: boolean;
  /** 1 for each of the rows, where they are many. */
  marks: Uint8Array | null;
}>;

/** From this share of all rows on, a walk over the rows of every value is faster than one over the values of every row. */
const manyShare = 1 / 7;

export function countedRows(found: RowSet, size: number): CountedRows {
  const isOutside = sizeOf(found, size) > size / 2;
  const rows = isOutside || found === "all" ? rowsOutside(found, size) : found;
  const marks = rows.length > size * manyShare ? markRows(rows, size) : null;
  return { rows, isOutside, marks };
}

/** How many of the rows carry each value; values that none carries are left out. */
export function countValues(
  columns: ObservationColumns,
  facet: Facet,
  counted: CountedRows,
): ReadonlyMap<string, number> {
  const column = columnOf(columns, facet);
  const counts = tally(column, counted);
  const all = counted.isOutside ? countsOfAll(column) : null;
  const named = new Map<string, number>();
  for (const [code, value] of column.values.entries()) {
    const ofRows = counts[code] ?? 0;
    const count = all === null ? ofRows : (all[code] ?? 0) - ofRows;
    if (count > 0) named.set(value, count);
  }
  return named;
}

const known = new WeakMap<Column, Uint32Array>();

/** The counts over all rows, which never change: worked out once. */
function countsOfAll(column: Column): Uint32Array {
  const held = known.get(column) ?? tallyAll(column);
  known.set(column, held);
  return held;
}

function tallyAll({ values, codes }: Column): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** Column after column, because a loop over one column is five times as fast as one over all columns of a row. */
function tally(column: Column, { rows, marks }: CountedRows): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  if (!("starts" in column)) tallyExclusive(column.codes, rows, counts);
  else if (marks === null) tallyShared(column, rows, counts);
  else tallyMarked(valueRows(column), marks, counts);
  return counts;
}

function tallyMarked({ from, rows }: ValueRows, marks: Uint8Array, counts: Uint32Array): void {
  for (let code = 0; code < counts.length; code += 1) {
    const end = from[code + 1] ?? 0;
    let count = 0;
    for (let i = from[code] ?? 0; i < end; i += 1) count += marks[rows[i] ?? 0] ?? 0;
    counts[code] = count;
  }
}

function tallyExclusive(codes: Uint16Array, rows: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < rows.length; i += 1) {
    const code = codes[rows[i] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

function tallyShared(
  { codes, starts }: SharedColumn,
  rows: Uint32Array,
  counts: Uint32Array,
): void {
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let place = starts[row] ?? 0; place < end; place += 1) {
      const code = codes[place] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
}
