import type { Column as SheetColumn } from "exceljs";
import { type Column, cellText, type Row } from "#lib/table/table";
import type { Words } from "#lib/tables/page-tables";

const narrowest = 9;
const widest = 60;
const linkWidth = 40;
/** Long texts take as many lines as they need. */
const lineOfText = 48;

/** Widths in characters, from the labels and the first rows. */
export function sheetColumns(
  columns: readonly Column[],
  rows: readonly Row[],
  words: Words,
): Partial<SheetColumn>[] {
  const widths = columns.map(({ id, label }) => {
    const lengths = rows.map(({ cells }) =>
      cells[id] === undefined ? 0 : cellText(cells[id]).length,
    );
    const longest = Math.max(Math.min(label.length, 24), ...lengths) + 2;
    return { width: Math.max(narrowest, longest > widest ? lineOfText : longest) };
  });
  return [...widths, { width: Math.max(words("export.linkColumn").length, linkWidth) }];
}
