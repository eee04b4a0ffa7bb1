/**
 * A table as data: what a page shows, what the picture draws and what every file exports are one and the same value.
 * It is plain JSON, so that the server can hand it to the browser and to a file writer alike.
 */
export type Table = Readonly<{
  /** Names the table in addresses and file names: kebab-case. */
  id: string;
  /** What it holds, in words, filters included. */
  title: string;
  columns: readonly Column[];
  rows: readonly Row[];
}>;

export type Column = Readonly<{
  id: string;
  label: string;
  /** `date`: a day, month or year as text; `number`: right-aligned, sorts downwards first; `mark`: a sign with a word. */
  kind: "text" | "date" | "number" | "mark";
  /** Left out until the reader chooses it; always in the choice and never in a file unless chosen. */
  hidden?: boolean;
}>;

export type Row = Readonly<{
  id: string;
  cells: Readonly<Record<string, Cell>>;
}>;

/** What a cell says. Missing is told with its reason, never by a blank. */
export type Cell = Readonly<
  | {
      kind: "value";
      text: string;
      sort?: string | number;
      href?: string;
      note?: string;
      mark?: Mark;
      /** The language of the text, where it is another than the reader's. */
      lang?: string;
    }
  | { kind: "missing"; because: string; mark?: Mark }
>;

/** The signs that a cell can carry: status of a treaty and state of coverage. */
export type Mark =
  | "party"
  | "signatory"
  | "none"
  | "not-bound"
  | "no-review-known"
  | "text-not-held"
  | "nothing-recorded"
  | "recorded";

/** A cell that says `text`; `sort` where the order of the text is not the order meant. */
export function value(text: string, more: Partial<Extract<Cell, { kind: "value" }>> = {}): Cell {
  return { kind: "value", text, ...more };
}

/** A number, shown without grouping so that it can be pasted, sorted as a number. */
export function count(number: number, more: Partial<Extract<Cell, { kind: "value" }>> = {}): Cell {
  return { kind: "value", text: String(number), sort: number, ...more };
}

/** A cell without a value, with the reason in words. */
export function missing(because: string, mark?: Mark): Cell {
  return mark === undefined ? { kind: "missing", because } : { kind: "missing", because, mark };
}

/** The text of a cell as a file writes it: the value, or the reason in brackets. */
export function cellText(cell: Cell): string {
  return cell.kind === "value" ? cell.text : `(${cell.because})`;
}

/** A row whose cells are made when they are first looked at: of a table of thousands most are only drawn. */
export function lazyRow(id: string, make: () => Row["cells"]): Row {
  let made: Row["cells"] | undefined;
  return {
    id,
    get cells() {
      made ??= make();
      return made;
    },
  };
}
