import type { Cell, Column, Mark, Row, Table } from "#lib/table/table";

/** A table as few characters: cells stand in the order of the columns, the commonest kinds as bare text or number. */
export type PackedTable = Readonly<{
  id: string;
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly [id: string, cells: readonly PackedCell[]])[];
}>;

type ValueCell = Extract<Cell, { kind: "value" }>;

type PackedCell =
  /** No cell at all. */
  | null
  /** A value that is its text. */
  | string
  /** A number shown as itself. */
  | number
  | readonly [text: string, more: Omit<ValueCell, "kind" | "text">]
  /** A number shown as itself that is also a link or has a note. */
  | readonly [number: number, more: Omit<ValueCell, "kind" | "text" | "sort">]
  | readonly [because: string, mark?: Mark];

const remembered = new WeakMap<Table, PackedTable>();

/**
 * What the server sends to the browser, where `unpackTable` makes the same table of it. One table gives one and the same
 * object: what stands in a page twice travels once.
 */
export function packTable(table: Table): PackedTable {
  const known = remembered.get(table);
  if (known !== undefined) return known;
  const { id, title, columns, rows } = table;
  const packed: PackedTable = {
    id,
    title,
    columns,
    rows: rows.map((row) => [row.id, columns.map((column) => packCell(row.cells[column.id]))]),
  };
  remembered.set(table, packed);
  return packed;
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
  const { sort, ...rest } = more;
  if (typeof sort !== "number" || String(sort) !== text) return [text, more];
  return said === 1 ? sort : [sort, rest];
}

function unpackCell(packed: PackedCell): Cell | null {
  if (packed === null) return null;
  if (typeof packed === "string") return { kind: "value", text: packed };
  if (typeof packed === "number") return { kind: "value", text: String(packed), sort: packed };
  if (isNumbered(packed))
    return { kind: "value", text: String(packed[0]), sort: packed[0], ...packed[1] };
  const [text, more] = packed;
  if (typeof more === "object") return { kind: "value", text, ...more };
  return more === undefined
    ? { kind: "missing", because: text }
    : { kind: "missing", because: text, mark: more };
}

function isNumbered(packed: PackedCell): packed is Extract<PackedCell, readonly [number, object]> {
  return Array.isArray(packed) && typeof packed[0] === "number";
}
