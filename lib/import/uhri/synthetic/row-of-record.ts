import fields from "#data/uhri/fields.json" with { type: "json" };
import type { RawRecord } from "#lib/import/uhri/synthetic/synthetic-record";
import type { XlsxCell } from "#lib/import/uhri/xlsx-row";

const columns = fields
  .filter(({ xlsxPosition }) => xlsxPosition !== null)
  .sort((a, b) => (a.xlsxPosition ?? 0) - (b.xlsxPosition ?? 0));

/** The sixteen headers of the XLSX export, misspelt where it misspells. */
export const xlsxHeaders: readonly string[] = columns.map(({ xlsxHeader }) => xlsxHeader ?? "");

const mostCharacters = 32_767;

/** A record as a row of the XLSX: lists in one cell, dates as serials, a text cut where a cell ends. */
export function rowOfRecord(record: RawRecord): XlsxCell[] {
  return columns.map(({ jsonField, shape }) => {
    const value = record[jsonField as keyof RawRecord];
    if (Array.isArray(value)) return value.map((label) => `- ${label}`).join("\n");
    if (shape === "date") return serialOf(String(value));
    return typeof value === "string" ? value.slice(0, mostCharacters) : value;
  });
}

/** Days since 1899-12-30, with the fifteen digits that a workbook keeps. */
function serialOf(moment: string): number {
  const milliseconds = Date.parse(`${moment}Z`) - Date.UTC(1899, 11, 30);
  return Number((milliseconds / 86_400_000).toPrecision(15));
}
