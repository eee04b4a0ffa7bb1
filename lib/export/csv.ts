import { stringify } from "csv-stringify/sync";
import { getCell } from "#lib/export/cell";
import { neutraliseFormula } from "#lib/export/formula";
import { type Column, cellText, type Row, type Table } from "#lib/table/table";

/**
 * A table as CSV (RFC 4180: UTF-8, CRLF, header row of column labels), columns and rows as they stand in `table`.
 * A missing cell is its reason in brackets. Text that a spreadsheet would run as a formula gets an apostrophe in front.
 * `bom` puts the mark in front by which Excel recognises UTF-8.
 */
export function toCsv(table: Table, { bom }: Readonly<{ bom: boolean }>): string {
  const header = table.columns.map((column) => neutraliseFormula(column.label));
  const records = table.rows.map((row) => table.columns.map((column) => field(row, column)));
  return stringify([header, ...records], {
    bom,
    record_delimiter: "windows",
    quote_record_delimiter: true,
  });
}

function field(row: Row, column: Column): string {
  const text = cellText(getCell(row, column));
  return column.kind === "number" && isPlainNumber(text) ? text : neutraliseFormula(text);
}

function isPlainNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
