import type { Cell, Column, Row } from "#lib/table/table";

/**
 * The cell of a row.
 * @throws where the row says nothing for the column: a file must not hold a blank that nobody meant.
 */
export function getCell(row: Row, column: Column): Cell {
  const cell = row.cells[column.id];
  if (cell === undefined) throw new Error(`Row ${row.id} has no cell for column ${column.id}`);
  return cell;
}
