import { fieldOf } from "#lib/api/sort-items";
import { toCsv } from "#lib/export/csv";
import { type Column, value } from "#lib/table/table";

/** What stands between the entries of a list in one field. */
export const listSeparator = " | ";

/**
 * Items as CSV under the names of their fields. `null` (not known from the source) is an empty field, the entries of a
 * list stand between " | ", and a record within a record is its values side by side ("CCPR 6"). A record that holds
 * records or lists itself is JSON.
 */
export function csvOfItems(
  id: string,
  fields: readonly string[],
  items: readonly object[],
): string {
  const columns = fields.map((field): Column => {
    return { id: field, label: field, kind: isNumeric(items, field) ? "number" : "text" };
  });
  const rows = items.map((item, i) => {
    const cells = fields.map((field) => [field, value(csvText(fieldOf(item, field)))] as const);
    return { id: String(i), cells: Object.fromEntries(cells) };
  });
  return toCsv({ id, title: id, columns, rows }, { bom: false });
}

function isNumeric(items: readonly object[], field: string): boolean {
  return items.every((item) => ["number", "object"].includes(typeof fieldOf(item, field)));
}

/** The text of a field in a file. */
export function csvText(field: unknown): string {
  if (field === null || field === undefined) return "";
  if (Array.isArray(field)) return field.map(csvText).join(listSeparator);
  if (typeof field === "object" && isDeep(field)) return JSON.stringify(field);
  if (typeof field === "object") return Object.values(field).map(csvText).filter(Boolean).join(" ");
  return String(field);
}

function isDeep(record: object): boolean {
  return Object.values(record).some((each) => typeof each === "object" && each !== null);
}

/** The same piece by piece: a list of any length takes the memory of `size` items. */
export function* csvPieces(
  id: string,
  fields: readonly string[],
  { from, to, size }: Readonly<{ from: number; to: number; size: number }>,
  read: (from: number, to: number) => readonly object[],
): Generator<string> {
  yield csvOfItems(id, fields, read(from, Math.min(to, from + size)));
  for (let at = from + size; at < to; at += size) {
    const text = csvOfItems(id, fields, read(at, Math.min(to, at + size)));
    yield text.slice(text.indexOf("\r\n") + 2);
  }
}
