import { csvText } from "#lib/api/items-csv";
import { recordOfItem } from "#lib/api/record-of-item";
import { fieldOf } from "#lib/api/sort-items";
import { type Cell, type Column, count, type Row, value } from "#lib/table/table";

/** The fields of items as columns under their own names, for files with typed cells. */
export function itemColumns(fields: readonly string[]): readonly Column[] {
  return fields.map((id) => ({ id, label: id, kind: isDay(id) ? "date" : "text" }));
}

/** Items as rows; the texts are those of the CSV. The first field leads to the record. */
export function itemRows(
  list: string,
  fields: readonly string[],
  items: readonly object[],
  from: number,
): readonly Row[] {
  return items.map((item, place) => {
    const href = recordOfItem(list, item);
    const cells = fields.map((field, position) => {
      const link = position === 0 && href !== undefined ? { href } : {};
      return [field, itemCell(fieldOf(item, field), link)] as const;
    });
    return { id: String(from + place), cells: Object.fromEntries(cells) };
  });
}

function itemCell(field: unknown, link: Readonly<{ href?: string }>): Cell {
  return typeof field === "number" ? count(field, link) : value(csvText(field), link);
}

/** "adoptedOn", "actDate", "asOf", "date". */
function isDay(field: string): boolean {
  return /^date$|Date$|On$|^asOf$/.test(field);
}
