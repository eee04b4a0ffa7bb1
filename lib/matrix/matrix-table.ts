import { type CompactCell, cellSortKey } from "#lib/matrix/compact-cell";
import {
  type Cell,
  type Column,
  count,
  lazyRow,
  missing,
  type Row,
  type Table,
  value,
} from "#lib/table/table";

/** The matrix as it travels to the browser. */
export type CompactMatrix = Readonly<{
  title: string;
  instruments: readonly Readonly<{ code: string; shortName: string }>[];
  rows: readonly Readonly<{
    iso3: string;
    name: string;
    cells: readonly CompactCell[];
    total: number;
  }>[];
}>;

/** Words of the matrix, as the server read them; `{day}` stands for a date. */
export type MatrixWords = Readonly<{
  state: string;
  total: string;
  noAct: string;
  inForceOn: string;
  withReservation: string;
  acts: Readonly<Record<string, string>>;
}>;

/** The matrix as a table: what the browser sorts and copies is what the server exports. */
export function matrixTable(matrix: CompactMatrix, words: MatrixWords): Table {
  return {
    id: "ratification-matrix",
    title: matrix.title,
    columns: [
      { id: "country", label: words.state, kind: "text" },
      ...matrix.instruments.map(({ code, shortName }): Column => {
        return { id: code, label: shortName, kind: "text" };
      }),
      { id: "total", label: words.total, kind: "number" },
    ],
    rows: matrix.rows.map((row) => lazyRow(row.iso3, () => matrixCells(matrix, row, words))),
  };
}

function matrixCells(
  { instruments }: CompactMatrix,
  { iso3, name, cells, total }: CompactMatrix["rows"][number],
  words: MatrixWords,
): Row["cells"] {
  const byColumn: Record<string, Cell> = {
    country: value(name, { href: `/countries/${iso3}` }),
    total: count(total, { href: `/countries/${iso3}#status` }),
  };
  for (const [i, { code }] of instruments.entries()) {
    byColumn[code] = matrixCell(cells[i] ?? null, `/countries/${iso3}/${code}`, words);
  }
  return byColumn;
}

function matrixCell(cell: CompactCell, href: string, words: MatrixWords): Cell {
  if (cell === null) return missing(words.noAct, "none");
  return value(cellInWords(cell, words), { sort: cellSortKey(cell) ?? "", href });
}

/** A cell in words: "accession 1998-08-26, in force 1998-09-25, with reservation". */
export function cellInWords(cell: CompactCell, words: MatrixWords): string {
  if (cell === null) return words.noAct;
  const [act, date, inForceOn, reserved] = cell;
  const parts = [`${words.acts[act] ?? act} ${date}`];
  if (inForceOn !== null) parts.push(words.inForceOn.replace("{day}", inForceOn));
  if (reserved === 1) parts.push(words.withReservation);
  return parts.join(", ");
}
