import { Parser } from "htmlparser2";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote, tidyText } from "#lib/import/untc/page-text";
import { ParticipantTables } from "#lib/import/untc/participant-tables";
import type { RawPage } from "#lib/import/untc/raw-page";

type Field = "title" | "entryIntoForce" | "totals" | "statusLine" | "pageTitle";

/** Endings of the ids; what stands in front of them has changed over the years. */
const fieldEndings: readonly (readonly [ending: string, field: Field])[] = [
  ["rptTreaty_ctl00_tcTreaty", "title"],
  ["rptEIF_ctl00_tcText", "entryIntoForce"],
  ["rptStatus_ctl00_tcText", "totals"],
];
const deepest = 400;
const longestField = 4000;
const silent: ReadonlySet<string> = new Set(["sup", "superscript", "script", "style"]);

/**
 * Reads a saved page. Its table of participants is the one whose id ends in `tblgrid`, else the first whose first cell
 * begins with "Participant": the page is laid out in tables, and others (of declarations) follow.
 * @throws {PageRefusal} for a page that was cut, or holds no such table.
 */
export function readHtmlPage(text: string): RawPage {
  refuseCut(text);
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (words) => reader.text(words),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(text);
  return reader.finish();
}

/** @throws {PageRefusal} unless the page runs to its last tag; browsers may add a comment behind it. */
export function refuseCut(text: string): void {
  if (/<\/html\s*>(?:\s|<!--[^<>]*-->)*$/i.test(text.slice(-2000))) return;
  throw new PageRefusal("breaks off before </html>: it was not saved whole.");
}

class HtmlReader {
  readonly #tables = new ParticipantTables();
  readonly #fields = new Map<Field, string>();
  #open: { name: Field; depth: number } | null = null;
  #depth = 0;
  #quiet = 0;
  #number: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#depth > deepest) {
      throw new PageRefusal(`nests elements ${deepest} deep, as no page of the depositary does.`);
    }
    if (silent.has(name)) this.#quiet += 1;
    if (name === "form") this.#number ??= numberIn(attributes.action ?? "");
    const id = attributes.id ?? "";
    const field = name === "title" ? "pageTitle" : fieldOf(id);
    if (field !== undefined) this.#openField(field);
    this.#tables.open(name, id);
  }

  /** The first element of a kind is the one of the page; what has begun ends before another begins. */
  #openField(name: Field): void {
    if (this.#open !== null || this.#fields.has(name)) return;
    this.#open = { name, depth: this.#depth };
    this.#fields.set(name, "");
  }

  text(words: string): void {
    if (this.#quiet > 0) return;
    if (/STATUS\s+AS\s+AT/i.test(words)) this.#openField("statusLine");
    if (this.#open !== null) {
      const whole = (this.#fields.get(this.#open.name) ?? "") + words;
      this.#fields.set(this.#open.name, whole.slice(0, longestField));
    }
    this.#tables.text(words);
  }

  close(name: string): void {
    if (silent.has(name)) this.#quiet = Math.max(0, this.#quiet - 1);
    if (this.#open?.depth === this.#depth) this.#open = null;
    this.#depth = Math.max(0, this.#depth - 1);
    this.#tables.close(name);
  }

  finish(): RawPage {
    const table = this.#tables.found();
    if (table === null) throw this.#withoutTable();
    return {
      format: "html",
      number: this.#number,
      title: this.#text("title"),
      statusLine: this.#text("statusLine"),
      entryIntoForce: this.#text("entryIntoForce"),
      totals: this.#text("totals"),
      ...table.finish(tidyText),
    };
  }

  #text(name: Field): string | null {
    const text = tidyText(this.#fields.get(name) ?? "");
    return text === "" ? null : text;
  }

  #withoutTable(): PageRefusal {
    const title = this.#text("pageTitle");
    const called = title === null ? "" : ` It is titled ${quote(title)}.`;
    return new PageRefusal(
      `has no table of participants, as a page of an error, of maintenance or of something else has none.${called}`,
    );
  }
}

function fieldOf(id: string): Field | undefined {
  return fieldEndings.find(([ending]) => id.endsWith(ending))?.[1];
}

/** "IV-5" in "./ViewDetails.aspx?src=TREATY&mtdsg_no=IV-5&chapter=4". */
function numberIn(address: string): string | null {
  return /[?&]mtdsg_no=([IVXLC]+-\d+(?:-[a-z])?)(?:&|$)/i.exec(address)?.[1] ?? null;
}
