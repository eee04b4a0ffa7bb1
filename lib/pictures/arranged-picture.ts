import type { Picture } from "#lib/pictures/picture";
import type { Table } from "#lib/table/table";

/**
 * The picture with the rows and columns of its table as the reader arranged them. Charts and maps stay whole, as on the
 * screen: sorting or filtering the table below does not change them.
 */
export function arrangedPicture(picture: Picture, arranged: Table): Picture {
  switch (picture.kind) {
    case "chart":
    case "map":
      return picture;
    case "matrix":
      return { ...picture, matrix: arrangedMatrix(picture.matrix, arranged) };
    case "grid":
      return { ...picture, grid: arrangedGrid(picture.grid, arranged) };
  }
}

type Matrix = Extract<Picture, { kind: "matrix" }>["matrix"];
type Grid = Extract<Picture, { kind: "grid" }>["grid"];

function arrangedMatrix(matrix: Matrix, { rows, columns }: Table): Matrix {
  const shown = places(
    matrix.instruments.map(({ code }) => code),
    columns,
  );
  return {
    ...matrix,
    instruments: picked(matrix.instruments, shown),
    rows: inOrder(matrix.rows, rows, ({ iso3 }) => iso3).map((row) => {
      return { ...row, cells: picked(row.cells, shown) };
    }),
  };
}

function arrangedGrid(grid: Grid, { rows, columns }: Table): Grid {
  const shown = places(
    grid.states.map(({ iso3 }) => iso3),
    columns,
  );
  return {
    ...grid,
    states: picked(grid.states, shown),
    rows: inOrder(grid.rows, rows, ({ id }) => id).map((row) => {
      return { ...row, cells: picked(row.cells, shown) };
    }),
  };
}

/** Where the columns shown stand among all. */
function places(ids: readonly string[], columns: Table["columns"]): readonly number[] {
  const shown = new Set(columns.map(({ id }) => id));
  return ids.flatMap((id, place) => (shown.has(id) ? [place] : []));
}

function picked<T>(all: readonly T[], shown: readonly number[]): T[] {
  return shown.map((place) => all[place] as T);
}

function inOrder<T>(all: readonly T[], rows: Table["rows"], idOf: (one: T) => string): T[] {
  const byId = new Map(all.map((one) => [idOf(one), one]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}
