export type CellPosition = Readonly<{ row: number; column: number }>;

/**
 * Where a key takes the reader from a cell, or `null` where the key means nothing or there is no cell that way.
 * Rows count from the header row, 0; `rows` includes it.
 */
export function moveCell(
  from: CellPosition,
  key: string,
  withControl: boolean,
  size: Readonly<{ rows: number; columns: number }>,
): CellPosition | null {
  const to = target(from, key, withControl, size);
  if (to === null || to.row < 0 || to.row >= size.rows) return null;
  if (to.column < 0 || to.column >= size.columns) return null;
  return to.row === from.row && to.column === from.column ? null : to;
}

function target(
  { row, column }: CellPosition,
  key: string,
  withControl: boolean,
  size: Readonly<{ rows: number; columns: number }>,
): CellPosition | null {
  switch (key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "Home":
      return { row: withControl ? 0 : row, column: 0 };
    case "End":
      return { row: withControl ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return null;
  }
}
