import { getCell } from "#lib/export/cell";
import type { ExportRows } from "#lib/export/export-rows";
import { isPlainNumber } from "#lib/export/plain-number";
import type { Cell, Column, Row } from "#lib/table/table";

/** A cell of the file: its text, a number beside it where it is one; or why there is none. */
export type JsonCell = Readonly<
  | { text: string; number?: number; href?: string; note?: string; mark?: string }
  | { missing: string; mark?: string }
>;

/**
 * Rows as JSON, piece by piece, one row a line: `{about, columns, rows: [{id, link, cells: {column: cell}}]}`. The same
 * list gives the same bytes.
 */
export function* jsonOfRows(rows: ExportRows): Generator<string> {
  const columns = rows.columns.map(({ id, label, kind }) => ({ id, label, kind }));
  const about = JSON.stringify(rows.about, null, 1);
  yield `{"about":${about},\n"columns":${JSON.stringify(columns)},\n"rows":[`;
  let before = "\n";
  for (const piece of rows.pieces()) {
    const lines = piece.map((row) => JSON.stringify(jsonRow(row, rows)));
    yield `${before}${lines.join(",\n")}`;
    before = ",\n";
  }
  yield "\n]}\n";
}

function jsonRow(row: Row, { columns, rowLink }: ExportRows) {
  const cells = columns.map((column) => [column.id, jsonCell(getCell(row, column), column)]);
  return { id: row.id, link: rowLink(row), cells: Object.fromEntries(cells) };
}

function jsonCell(cell: Cell, column: Column): JsonCell {
  const mark = cell.mark === undefined ? {} : { mark: cell.mark };
  if (cell.kind === "missing") return { missing: cell.because, ...mark };
  const { text, href, note } = cell;
  const isNumber = column.kind !== "date" && isPlainNumber(text) && isNumeric(cell, column);
  return {
    text,
    ...(isNumber && { number: Number(text) }),
    ...(href !== undefined && { href }),
    ...(note !== undefined && { note }),
    ...mark,
  };
}

/** A column of numbers, or a number among words that is sorted as one. */
function isNumeric({ sort }: Extract<Cell, { kind: "value" }>, { kind }: Column): boolean {
  return kind === "number" || typeof sort === "number";
}
