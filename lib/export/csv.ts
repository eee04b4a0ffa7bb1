import { stringify } from "csv-stringify/sync";
import { aboutLines } from "#lib/export/about-lines";
import { getCell } from "#lib/export/cell";
import type { ExportRows } from "#lib/export/export-rows";
import { neutraliseFormula } from "#lib/export/formula";
import { isPlainNumber } from "#lib/export/plain-number";
import { type Column, cellText, type Row, type Table } from "#lib/table/table";

type Options = Readonly<{
  /** Puts the mark in front by which Excel recognises UTF-8. */
  bom: boolean;
  /** Says below the rows what the file is. */
  about: boolean;
}>;

/** Rows written in one text: many at once only make more garbage. */
const rowsAtOnce = 100;

/**
 * Rows as CSV (RFC 4180: UTF-8, CRLF), piece by piece: a header of column labels, the rows, each with the link to its
 * record, and then, if asked for, lines that begin with "# " and say what the file is. A missing cell is its reason in
 * brackets. Text that a spreadsheet would run as a formula gets an apostrophe in front. Fields with a "#" are quoted, so
 * that a reader told to pass over comments loses nothing.
 */
export function* csvOfRows(rows: ExportRows, { bom, about }: Options): Generator<string> {
  const { columns, words } = rows;
  const header = [...columns.map(({ label }) => label), words("export.linkColumn")];
  yield written([header.map(neutraliseFormula)], bom);
  for (const piece of rows.pieces()) {
    for (let from = 0; from < piece.length; from += rowsAtOnce) {
      const some = piece.slice(from, from + rowsAtOnce);
      yield written(some.map((row) => [...fields(row, columns), rows.rowLink(row)]));
    }
  }
  if (about) yield aboutLines(rows.about, words).map(commentLine).join("");
}

/** A table as CSV, columns and rows as they stand in it, and nothing else. */
export function toCsv(table: Table, { bom }: Readonly<{ bom: boolean }>): string {
  const header = table.columns.map((column) => neutraliseFormula(column.label));
  return written([header, ...table.rows.map((row) => fields(row, table.columns))], bom);
}

function written(records: readonly (readonly string[])[], bom = false): string {
  return stringify([...records], {
    bom,
    record_delimiter: "windows",
    quote_record_delimiter: true,
    quoted_match: "#",
  });
}

function fields(row: Row, columns: readonly Column[]): string[] {
  return columns.map((column) => {
    const text = cellText(getCell(row, column));
    return column.kind === "number" && isPlainNumber(text) ? text : neutraliseFormula(text);
  });
}

/** "# States: Kazakhstan, Kyrgyzstan"; a spreadsheet that parts it at its commas finds no formula in any part. */
function commentLine([label, text]: readonly [label: string, text: string]): string {
  const isAddress = URL.canParse(text) && !/\s/.test(text);
  const line = isAddress ? text.replaceAll(",", "%2C") : text.replace(/\s+/g, " ");
  const safe = line.replace(/([,;"][\s"']*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1'");
  return `# ${label}: ${safe}\r\n`;
}
