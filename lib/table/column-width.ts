import { type Column, cellText, type Table } from "#lib/table/table";

/**
 * The least width of a column in characters, `null` where its words may decide: text long enough to break into lines gets
 * a line of half its longest cell, between 10 and 36 characters, so that a narrow screen scrolls sideways rather
 * than standing each word on a line of its own.
 */
export function columnWidth(table: Table, column: Column): number | null {
  if (column.kind !== "text") return null;
  const longest = table.rows.reduce((length, row) => {
    const cell = row.cells[column.id];
    return cell?.kind === "value" ? Math.max(length, cellText(cell).length) : length;
  }, 0);
  return longest <= 16 ? null : Math.min(36, Math.max(10, Math.ceil(longest / 2)));
}
