import { PageRefusal } from "#lib/import/untc/page-refusal";
import { tidyText } from "#lib/import/untc/page-text";

/** A page of the depositary as it stands, before anything is made of it. Text is tidied, calls of footnotes are gone. */
export type RawPage = Readonly<{
  format: "html" | "xml";
  /** "IV-5", from the address in the page; `null` where it holds none. */
  number: string | null;
  /** "Optional Protocol to …", with or without "5." in front. */
  title: string | null;
  /** "STATUS AS AT : 03-02-2026 10:16:18 EDT". */
  statusLine: string | null;
  /** "23 March 1976, in accordance with article 9." */
  entryIntoForce: string | null;
  /** "Signatories : 35. Parties : 116." */
  totals: string | null;
  header: readonly string[];
  rows: readonly RawRow[];
}>;

/** A row of the table of participants, counted from 1 below the header. */
export type RawRow = Readonly<{ row: number; cells: readonly string[] }>;

const longestCell = 2000;
const mostRows = 1000;
const mostCells = 12;

/** Gathers the rows of a table as a parser meets them, and stops what no table of participants can be. */
export class TableRows {
  readonly rows: string[][] = [];
  #cell: string | null = null;

  /** What the first cell holds so far. */
  get firstText(): string {
    const [first] = this.rows[0] ?? [];
    return tidyText(first ?? (this.rows.length <= 1 ? this.#cell : null) ?? "");
  }

  get hasText(): boolean {
    return this.firstText !== "";
  }

  openRow(): void {
    this.closeCell();
    if (this.rows.length > mostRows) {
      throw new PageRefusal(`has a table of participants with more than ${mostRows} rows.`);
    }
    this.rows.push([]);
  }

  openCell(): void {
    this.closeCell();
    if (this.rows.length === 0) this.rows.push([]);
    if ((this.rows.at(-1) ?? []).length >= mostCells) {
      throw new PageRefusal(
        `has more than ${mostCells} columns in row ${this.rows.length - 1} of its table of participants.`,
      );
    }
    this.#cell = "";
  }

  add(text: string): void {
    if (this.#cell === null) return;
    this.#cell += text;
    if (this.#cell.length > longestCell) {
      throw new PageRefusal(
        `has a cell of more than ${longestCell} characters in row ${this.rows.length - 1} of its table of participants.`,
      );
    }
  }

  closeCell(): void {
    if (this.#cell !== null) this.rows.at(-1)?.push(this.#cell);
    this.#cell = null;
  }

  /** The header, and the rows below it that hold anything. @throws {PageRefusal} for a table without rows. */
  finish(tidy: (cell: string) => string): Pick<RawPage, "header" | "rows"> {
    this.closeCell();
    const [header, ...rows] = this.rows
      .map((cells) => cells.map(tidy))
      .filter((cells) => cells.some((cell) => cell !== ""));
    if (header === undefined || rows.length === 0) {
      throw new PageRefusal("has a table of participants without a single row.");
    }
    return { header, rows: rows.map((cells, index) => ({ row: index + 1, cells })) };
  }
}
