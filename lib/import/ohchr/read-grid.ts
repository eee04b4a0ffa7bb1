import { Parser } from "htmlparser2";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote, tidyText } from "#lib/import/untc/page-text";
import { refuseCut } from "#lib/import/untc/read-html";

/** A page of OHCHR on ratifications as it stands: the rows of its grid, header first. */
export type RawGrid = Readonly<{
  /** "CCPR", from the address in the page; `null` on a page by country. */
  treaty: string | null;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** How many rows there are in all pages of the grid; `null` where it does not say. */
  items: number | null;
}>;

const deepest = 400;
const longestCell = 2000;
const mostRows = 5000;
const mostCells = 40;

interface Grid {
  readonly rows: string[][];
  readonly depth: number;
}

/**
 * Reads a saved page: a grid of class `rgMasterTable`, with rows for paging and filters above and hidden columns among its
 * own. A second grid, of complaint procedures, has no such header and is left alone.
 * @throws {PageRefusal} for a page that was cut, or has no grid of ratifications.
 */
export function readGrid(text: string): RawGrid {
  if (!/<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 4000))) {
    throw new PageRefusal("is no page in HTML.");
  }
  refuseCut(text);
  const reader = new GridReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (words) => reader.text(words),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(text);
  return reader.finish();
}

class GridReader {
  readonly #grids: Grid[] = [];
  readonly #tables: (Grid | null)[] = [];
  #cell: string[] | null = null;
  #treaty: string | null = null;
  #title = "";
  #inTitle = false;
  #info = "";
  #infoDepth: number | null = null;
  #depth = 0;
  #quiet = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#depth > deepest) {
      throw new PageRefusal(`nests elements ${deepest} deep, as no page of OHCHR does.`);
    }
    if (name === "script" || name === "style") this.#quiet += 1;
    if (name === "title") this.#inTitle = this.#title === "";
    if (name === "form") this.#treaty ??= treatyIn(attributes.action ?? "");
    const classes = (attributes.class ?? "").split(/\s+/);
    if (classes.includes("rgInfoPart") && this.#info === "") this.#infoDepth = this.#depth;
    if (name === "table") this.#openTable(classes);
    const grid = this.#tables.at(-1);
    if (grid !== undefined && grid !== null) this.#openPart(name, grid);
  }

  #openTable(classes: readonly string[]): void {
    const grid = classes.includes("rgMasterTable") ? { rows: [], depth: this.#depth } : null;
    this.#tables.push(grid);
    if (grid !== null) this.#grids.push(grid);
  }

  #openPart(name: string, { rows }: Grid): void {
    if (name === "tr") {
      this.#cell = null;
      if (rows.length > mostRows)
        throw new PageRefusal(`has a grid of more than ${mostRows} rows.`);
      rows.push([]);
    }
    if (name === "td" || name === "th") {
      const row = rows.at(-1) ?? [];
      if (row.length >= mostCells) throw new PageRefusal(`has more than ${mostCells} columns.`);
      row.push("");
      this.#cell = row;
    }
    if (name === "br") this.text(" ");
  }

  text(words: string): void {
    if (this.#quiet > 0) return;
    if (this.#inTitle) this.#title = (this.#title + words).slice(0, 200);
    if (this.#infoDepth !== null) this.#info = (this.#info + words).slice(0, 200);
    const grid = this.#tables.at(-1);
    if (this.#cell === null || grid === undefined || grid === null) return;
    const last = this.#cell.length - 1;
    this.#cell[last] = ((this.#cell[last] ?? "") + words).slice(0, longestCell);
  }

  close(name: string): void {
    if (name === "script" || name === "style") this.#quiet = Math.max(0, this.#quiet - 1);
    if (name === "title") this.#inTitle = false;
    if (this.#infoDepth === this.#depth) this.#infoDepth = null;
    this.#depth = Math.max(0, this.#depth - 1);
    if (name === "td" || name === "th") {
      const grid = this.#tables.at(-1);
      if (grid !== undefined && grid !== null) this.#cell = null;
    }
    if (name === "table") this.#tables.pop();
  }

  finish(): RawGrid {
    for (const { rows } of this.#grids) {
      const tidy = rows.map((cells) => cells.map(tidyText));
      const at = tidy.findIndex(isHeader);
      const header = tidy[at];
      if (header === undefined) continue;
      const below = tidy.slice(at + 1).filter((cells) => cells.length === header.length);
      const items = /(\d+)\s+items?\b/i.exec(this.#info)?.[1];
      return {
        treaty: this.#treaty,
        header,
        rows: below,
        items: items === undefined ? null : Number(items),
      };
    }
    const title = tidyText(this.#title);
    const called = title === "" ? "" : ` It is titled ${quote(title)}.`;
    throw new PageRefusal(`has no grid of ratifications.${called}`);
  }
}

function isHeader(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => /^signature date$/i.test(cell)) &&
    cells.some((cell) => /^ratification date\b/i.test(cell))
  );
}

/** "CCPR-OP1" in "./Treaty.aspx?Treaty=CCPR-OP1&Lang=en". */
function treatyIn(address: string): string | null {
  return /[?&]Treaty=([A-Z0-9-]+)/i.exec(address)?.[1] ?? null;
}
