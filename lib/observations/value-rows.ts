import type { ExclusiveColumn, SharedColumn } from "#lib/observations/columns";

/** The rows of a column by its values: those of code `c` are `rows[from[c]]` up to `rows[from[c + 1]]`, rising. */
export type ValueRows = Readonly<{ from: Uint32Array; rows: Uint32Array }>;

type Column = ExclusiveColumn | SharedColumn;

const known = new WeakMap<Column, ValueRows>();

/** Which rows carry each value; worked out when a column is first asked, in a few milliseconds. */
export function valueRows(column: Column): ValueRows {
  const held = known.get(column) ?? sortByValue(column);
  known.set(column, held);
  return held;
}

function sortByValue(column: Column): ValueRows {
  const { values, codes } = column;
  const from = new Uint32Array(values.length + 1);
  for (let i = 0; i < codes.length; i += 1) add(from, (codes[i] ?? 0) + 1);
  for (let code = 1; code < from.length; code += 1)
    from[code] = at(from, code) + at(from, code - 1);
  const next = from.slice();
  const rows = new Uint32Array(codes.length);
  eachCode(column, (code, row) => {
    rows[at(next, code)] = row;
    add(next, code);
  });
  return { from, rows };
}

function eachCode(column: Column, visit: (code: number, row: number) => void): void {
  const { codes } = column;
  if (!("starts" in column)) {
    for (let row = 0; row < codes.length; row += 1) visit(codes[row] ?? 0, row);
    return;
  }
  let row = 0;
  for (let i = 0; i < codes.length; i += 1) {
    while (i >= at(column.starts, row + 1)) row += 1;
    visit(codes[i] ?? 0, row);
  }
}

function add(array: Uint32Array, index: number): void {
  array[index] = at(array, index) + 1;
}

function at(array: Uint32Array, index: number): number {
  return array[index] ?? 0;
}

/** The rows that carry one of the values with these codes, each once. */
export function rowsOfValues(column: Column, codes: readonly number[]): Uint32Array {
  const { from, rows } = valueRows(column);
  const parts = codes.map((code) => rows.subarray(from[code], from[code + 1]));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const joined = join(parts);
  return "starts" in column ? withoutRepeated(joined, column.starts.length - 1) : joined;
}

/** How many rows `rowsOfValues` would give; one that carries several of the values counts for each. */
export function countOfValues(column: Column, codes: readonly number[]): number {
  const { from } = valueRows(column);
  return codes.reduce((count, code) => count + at(from, code + 1) - at(from, code), 0);
}

function join(parts: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const part of parts) {
    joined.set(part, length);
    length += part.length;
  }
  return joined;
}

function withoutRepeated(rows: Uint32Array, size: number): Uint32Array {
  const seen = new Uint8Array(size);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = at(rows, i);
    rows[count] = row;
    count += 1 - (seen[row] ?? 0);
    seen[row] = 1;
  }
  return rows.subarray(0, count);
}
