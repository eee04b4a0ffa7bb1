import type { Cell, Column, Mark, Row, Table } from "#lib/table/table";

/** A table as few characters: cells stand in the order of the columns, the commonest kinds as bare text or number. */
export type PackedTable = Readonly<{
  id: string;
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly [id: string, cells: readonly PackedCell[]])[];
}>;

type PackedCell =
  /** No cell at all. */
  | null
  /** A value that is its text. */
  | string
  /** A number shown as itself. */
  | number
  | readonly [text: string, more: Omit<Extract<Cell, { kind: "value" }>, "kind" | "text">]
  | readonly [because: string, mark?: Mark];

/** What the server sends to the browser, where `unpackTable` makes the same table of it. */
export function packTable({ id, title, columns, rows }: Table): PackedTable {
  return {
    id,
    title,
    columns,
    rows: rows.map((row) => [row.id, columns.map((column) => packCell(row.cells[column.id]))]),
  };
}

export function unpackTable({ id, title, columns, rows }: PackedTable): Table {
  return { id, title, columns, rows: rows.map(([row, cells]) => unpackRow(row, cells, columns)) };
}

function unpackRow(id: string, packed: readonly PackedCell[], columns: readonly Column[]): Row {
  const cells: Record<string, Cell> = {};
  for (const [place, column] of columns.entries()) {
    const cell = unpackCell(packed[place] ?? null);
    if (cell !== null) cells[column.id] = cell;
  }
  return { id, cells };
}

function packCell(cell: Cell | undefined): PackedCell {
  if (cell === undefined) return null;
  if (cell.kind === "missing") {
    return cell.mark === undefined ? [cell.because] : [cell.because, cell.mark];
  }
  const { kind: _, text, ...more } = cell;
  const said = Object.values(more).filter((value) => value !== undefined).length;
  if (said === 0) return text;
  if (said === 1 && typeof more.sort === "number" && String(more.sort) === text) return more.sort;
  return [text, more];
}

function unpackCell(packed: PackedCell): Cell | null {
  if (packed === null) return null;
  if (typeof packed === "string") return { kind: "value", text: packed };
  if (typeof packed === "number") return { kind: "value", text: String(packed), sort: packed };
  const [text, more] = packed;
  if (typeof more === "object") return { kind: "value", text, ...more };
  return more === undefined
    ? { kind: "missing", because: text }
    : { kind: "missing", because: text, mark: more };
}
