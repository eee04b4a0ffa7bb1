import type { Column, Table } from "#lib/table/table";

/** The columns in which some text is in another language than the reader's. */
export function foreignColumns({ columns, rows }: Table): readonly Column[] {
  return columns.filter(({ id }) => rows.some(({ cells }) => isForeign(cells[id])));
}

function isForeign(cell: Table["rows"][number]["cells"][string] | undefined): boolean {
  return cell?.kind === "value" && cell.lang !== undefined;
}
