import type { Mark, Row, Table } from "#lib/table/table";
import { cellText } from "#lib/table/table";

/**
 * A cell of a sheet: a text as short as its column, a sign where it has one, a way on where paper has none, and its language
 * where that is another than the reader's.
 */
export type SheetCell = Readonly<{
  text: string;
  mark?: Mark;
  href?: string;
  absent?: boolean;
  lang?: string;
}>;

/** What is left out of a list, and where all of it stands. */
export type Rest = Readonly<{ count: number; href: string }>;

/** A part of a sheet: some rows of a list that stands whole on a page. */
export type SheetList = Readonly<{
  id: string;
  title: string;
  heads: readonly string[];
  rows: readonly (readonly SheetCell[])[];
  /** `null` where the rows are the whole list. */
  rest: Rest | null;
}>;

type Excerpt = Readonly<{
  id: string;
  title: string;
  table: Table;
  /** Ids of columns with the most letters that a text of theirs may have. */
  columns: readonly (readonly [id: string, letters: number])[];
  most: number;
  /** Where the table stands whole. */
  href: string;
  /** The words of a column where those of the table are too long. */
  heads?: Readonly<Record<string, string>>;
}>;

/** The first rows of a table in some of its columns; how many are left out is said, never hidden. */
export function excerpt({ id, title, table, columns, most, href, heads = {} }: Excerpt): SheetList {
  const left = table.rows.length - most;
  return {
    id,
    title,
    heads: columns.map(([column]) => {
      return heads[column] ?? table.columns.find((each) => each.id === column)?.label ?? column;
    }),
    rows: table.rows.slice(0, most).map((row) => columns.map((column) => sheetCell(row, column))),
    rest: left > 0 ? { count: left, href } : null,
  };
}

function sheetCell(row: Row, [id, letters]: readonly [id: string, letters: number]): SheetCell {
  const cell = row.cells[id];
  if (cell === undefined) throw new Error(`The row ${row.id} has no column ${id}.`);
  const text = shortened(cell.kind === "value" ? cell.text : cell.because, letters);
  const mark = cell.mark === undefined ? {} : { mark: cell.mark };
  if (cell.kind === "missing") return { text, absent: true, ...mark };
  const { href, lang } = cell;
  return {
    text,
    ...mark,
    ...(href !== undefined && { href }),
    ...(lang !== undefined && { lang }),
  };
}

/** At most so many letters, cut between words; what is cut ends in "…". */
export function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters - 1);
  const end = cut.lastIndexOf(" ");
  return `${(end > letters / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/u, "")}…`;
}

/** The text of a cell of a table, as files write it. */
export function textIn(row: Row, column: string): string {
  const cell = row.cells[column];
  return cell === undefined ? "" : cellText(cell);
}
