import fields from "#data/uhri/fields.json" with { type: "json" };
import { dateTimeOfSerial } from "#lib/import/uhri/fold-date";
import { linesOfCell } from "#lib/import/uhri/fold-label";
import type { UhriKey, UhriRecord } from "#lib/import/uhri/record.schema";

/** A cell as a reader of workbooks gives it; a date is its serial. */
export type XlsxCell = string | number | boolean | null | undefined;

type Column = Readonly<{ index: number; key: UhriKey; shape: "text" | "list" | "date" }>;

export type XlsxHeader =
  | Readonly<{ ok: true; columns: readonly Column[]; unknown: readonly string[] }>
  | Readonly<{ ok: false; missing: readonly string[] }>;

/** Letters and digits only, in lower case, with the word that the export misspells put right. */
function comparable(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replaceAll("reccomending", "recommending");
}

const columnOf = new Map<string, Omit<Column, "index">>();
for (const { jsonField, shape, xlsxHeader } of fields) {
  const column = { key: jsonField as UhriKey, shape: shape as Column["shape"] };
  columnOf.set(comparable(jsonField), column);
  if (xlsxHeader !== null) columnOf.set(comparable(xlsxHeader), column);
}

/** Without these two a sheet is no export of the index. */
const needed = fields.filter(({ jsonField }) => ["AnnotationId", "Text"].includes(jsonField));

/** Reads the first row of the sheet. Letter case, blanks and both spellings of "recommending" make no difference. */
export function readXlsxHeader(cells: readonly XlsxCell[]): XlsxHeader {
  const columns: Column[] = [];
  const unknown: string[] = [];
  cells.forEach((cell, index) => {
    const header = String(cell ?? "").trim();
    const column = columnOf.get(comparable(header));
    const taken = columns.some(({ key }) => key === column?.key);
    if (column !== undefined && !taken) columns.push({ index, ...column });
    else if (header !== "") unknown.push(header);
  });
  const missing = needed.filter(({ jsonField }) => !columns.some(({ key }) => key === jsonField));
  if (missing.length === 0) return { ok: true, columns, unknown };
  return {
    ok: false,
    missing: missing.map(({ xlsxHeader, jsonField }) => xlsxHeader ?? jsonField),
  };
}

/** One row as a record of the JSON export. `DocumentId` and `UprCycle` have no column and stay absent. */
export function recordOfRow(columns: readonly Column[], cells: readonly XlsxCell[]): UhriRecord {
  const record: Record<string, unknown> = {};
  for (const { index, key, shape } of columns) record[key] = cellValue(cells[index], shape);
  return record as UhriRecord;
}

function cellValue(cell: XlsxCell, shape: Column["shape"]): string | string[] | null {
  if (cell === null || cell === undefined || cell === "") return shape === "list" ? [] : null;
  if (shape === "date") return dateOf(cell);
  return shape === "list" ? linesOfCell(String(cell)) : String(cell);
}

const decimal = /^\d+(?:\.\d+)?$/;

/** A serial, as number or as text, in the shape of the JSON export; ISO text stays. */
function dateOf(cell: string | number | boolean): string {
  const text = String(cell).trim();
  return (decimal.test(text) ? dateTimeOfSerial(Number(text)) : null) ?? text;
}
