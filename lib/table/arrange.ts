import { collatorOf } from "#lib/i18n/collator";
import { type Cell, type Column, cellText, type Row, type Table } from "#lib/table/table";

/** How a reader has arranged a table: in the address, so that a link shows the same. */
export type Arrangement = Readonly<{
  sort: Readonly<{ column: string; descending: boolean }> | null;
  /** Words that a row must hold, in any column. */
  filter: string;
  /** Chosen columns, in the table's order; `null` means the table's own choice. */
  columns: readonly string[] | null;
}>;

export const asIs: Arrangement = { sort: null, filter: "", columns: null };

/** The columns, rows and order that a reader sees: exactly what an export of the same address writes. */
export function arrangeTable(table: Table, arrangement: Arrangement, locale: string): Table {
  return {
    ...table,
    columns: chosenColumns(table.columns, arrangement.columns),
    rows: sortRows(filterRows(table, arrangement.filter), arrangement.sort, locale),
  };
}

export function chosenColumns(
  columns: readonly Column[],
  chosen: readonly string[] | null,
): readonly Column[] {
  if (chosen === null) return columns.filter((column) => !column.hidden);
  return columns.filter((column) => chosen.includes(column.id));
}

/** Rows in which every word of the filter occurs, accents and case put aside. */
export function filterRows(table: Table, filter: string): readonly Row[] {
  const words = foldText(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return table.rows;
  return table.rows.filter((row) => {
    const text = foldText(table.columns.map((column) => textOf(row, column.id)).join(" "));
    return words.every((word) => text.includes(word));
  });
}

function sortRows(rows: readonly Row[], sort: Arrangement["sort"], locale: string): readonly Row[] {
  if (sort === null) return rows;
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) =>
    compareCells(a.cells[sort.column], b.cells[sort.column], locale, sign),
  );
}

/** Order of two cells in a language; a missing one comes last whichever way the column is sorted. */
export function compareCells(
  a: Cell | undefined,
  b: Cell | undefined,
  locale: string,
  sign: 1 | -1 = 1,
): number {
  const left = sortKey(a);
  const right = sortKey(b);
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === "number" && typeof right === "number") return sign * (left - right);
  return sign * collatorOf(locale).compare(String(left), String(right));
}

function sortKey(cell: Cell | undefined): string | number | null {
  if (cell === undefined || cell.kind === "missing") return null;
  return cell.sort ?? cell.text;
}

function textOf(row: Row, column: string): string {
  const cell = row.cells[column];
  return cell === undefined ? "" : cellText(cell);
}

/** Lower case without accents, for comparing what people type. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
