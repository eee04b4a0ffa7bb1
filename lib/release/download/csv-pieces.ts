import { stringify } from "csv-stringify/sync";
import { neutraliseFormula } from "#lib/export/formula";
import type { DownloadTable } from "#lib/release/download/download-tables";

/** Rows written in one text. */
const rowsAtOnce = 100;

/**
 * A table as CSV (RFC 4180: UTF-8, CRLF) under the names of its fields, piece by piece, for programs: what is not known is empty,
 * a list or a record within a record is JSON. Text that a spreadsheet would run as a formula has an apostrophe in front.
 */
export function* tableCsv({
  schema,
  pieces,
}: Pick<DownloadTable, "schema" | "pieces">): Generator<string> {
  const names = Object.keys(schema.shape);
  yield written([names]);
  for (const piece of pieces()) {
    for (let from = 0; from < piece.length; from += rowsAtOnce) {
      const some = piece.slice(from, from + rowsAtOnce) as readonly Record<string, unknown>[];
      yield written(some.map((record) => names.map((name) => fieldText(record[name]))));
    }
  }
}

function written(records: readonly (readonly string[])[]): string {
  return stringify([...records], { record_delimiter: "windows", quote_record_delimiter: true });
}

function fieldText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return neutraliseFormula(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
