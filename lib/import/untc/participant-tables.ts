import { PageRefusal } from "#lib/import/untc/page-refusal";
import { tidyText } from "#lib/import/untc/page-text";
import { TableRows } from "#lib/import/untc/raw-page";

interface OpenTable {
  /** Whether its id is that of the table of participants. */
  readonly named: boolean;
  readonly rows: TableRows;
  /** What its first cell showed it to be; unsure until then. */
  verdict: "unsure" | "participants" | "other";
}

const tableId = /(?:^|_)tblgrid$/;
const telling = "Participant";

/** Finds the table of participants among the tables of a page, which lie in each other. */
export class ParticipantTables {
  readonly #open: OpenTable[] = [];
  readonly #found: OpenTable[] = [];

  open(name: string, id: string): void {
    const table = this.#open.at(-1);
    if (name === "table") {
      if (table !== undefined) judge(table);
      this.#open.push({ named: tableId.test(id), rows: new TableRows(), verdict: "unsure" });
      return;
    }
    if (table === undefined || !/^(?:tr|td|th|br)$/.test(name)) return;
    if (name !== "br" && table.rows.hasText) judge(table);
    if (table.verdict === "other") return;
    if (name === "tr") table.rows.openRow();
    else if (name === "br") table.rows.add(" ");
    else table.rows.openCell();
  }

  text(words: string): void {
    const table = this.#open.at(-1);
    if (table === undefined || table.verdict === "other") return;
    // A table that lays out the page may hold any text; what it begins with tells.
    table.rows.add(table.verdict === "unsure" ? words.slice(0, 1000) : words);
    if (table.verdict === "unsure" && table.rows.firstText.length >= telling.length) judge(table);
  }

  close(name: string): void {
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === "td" || name === "th") table.rows.closeCell();
    if (name !== "table") return;
    this.#open.pop();
    if (table.rows.hasText) judge(table);
    if (table.verdict === "participants") this.#found.push(table);
  }

  /** `null` where the page has none. @throws {PageRefusal} where it has two. */
  found(): TableRows | null {
    const named = this.#found.filter((table) => table.named);
    if (named.length > 1) throw new PageRefusal("has two tables of participants.");
    return (named[0] ?? this.#found[0])?.rows ?? null;
  }
}

function judge(table: OpenTable): void {
  if (table.verdict !== "unsure") return;
  const first = tidyText(table.rows.firstText).toLowerCase();
  table.verdict = first.startsWith(telling.toLowerCase()) ? "participants" : "other";
}
