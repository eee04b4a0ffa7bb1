import { SaxesParser } from "saxes";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote, tidyText, withoutMarkup } from "#lib/import/untc/page-text";
import { type RawPage, TableRows } from "#lib/import/untc/raw-page";

const deepest = 100;
const longestField = 4000;

/** Where the facts of the header stand: the last elements of the way there. */
const fields = {
  title: "ExternalData/Titlesect",
  entryIntoForce: "EIF/Labeltext",
  signatories: "Status/Signatories",
  parties: "Status/Parties",
} as const;
type Field = keyof typeof fields;

/**
 * Reads the XML file of one treaty: `Treaty/Header` with title and totals, then `Participants` with its `Row`s of
 * `Entry`s, of which the first is the header. Entries hold markup written as text; it is taken out after parsing.
 * @throws {PageRefusal} for what is not well-formed (a file that was cut is not), declares a document type, or has no table.
 */
export function readXmlPage(text: string): RawPage {
  const reader = new XmlPageReader();
  const parser = new SaxesParser({ xmlns: false } as const);
  parser.on("doctype", () => {
    throw new PageRefusal(
      "declares a document type; entities and files that it may name are not followed.",
    );
  });
  parser.on("error", (error) => {
    throw new PageRefusal(
      `is no well-formed XML, or breaks off (${tidyText(error.message).slice(0, 120)}).`,
    );
  });
  parser.on("opentag", ({ name }) => reader.open(name));
  parser.on("text", (words) => reader.text(words));
  parser.on("cdata", (words) => reader.text(words));
  parser.on("closetag", () => reader.close());
  parser.write(text.replace(/^\ufeff/, "")).close();
  return reader.finish();
}

class XmlPageReader {
  readonly #path: string[] = [];
  readonly #fields = new Map<Field, string>();
  readonly #rows = new TableRows();

  open(name: string): void {
    if (this.#path.length >= deepest) {
      throw new PageRefusal(`nests elements ${deepest} deep, as no file of the depositary does.`);
    }
    if (this.#path.length === 0 && name !== "Treaty") {
      throw new PageRefusal(
        `is XML of another kind: it begins with <${quote(name).slice(1, -1)}>, not with <Treaty>.`,
      );
    }
    this.#path.push(name);
    if (!this.#path.includes("Participants")) return;
    if (name === "Row") this.#rows.openRow();
    if (name === "Entry") this.#rows.openCell();
  }

  text(words: string): void {
    this.#rows.add(words);
    const field = this.#field();
    if (field === undefined) return;
    const whole = (this.#fields.get(field) ?? "") + words;
    this.#fields.set(field, whole.slice(0, longestField));
  }

  #field(): Field | undefined {
    const way = this.#path.slice(-2).join("/");
    return (Object.keys(fields) as Field[]).find((field) => fields[field] === way);
  }

  close(): void {
    if (this.#path.pop() === "Entry") this.#rows.closeCell();
  }

  finish(): RawPage {
    if (this.#rows.rows.length === 0) {
      throw new PageRefusal("has no table of participants: no Row within Participants.");
    }
    return {
      format: "xml",
      number: null,
      title: this.#text("title"),
      statusLine: null,
      entryIntoForce: this.#text("entryIntoForce"),
      totals: this.#totals(),
      ...this.#rows.finish((cell) => tidyText(withoutMarkup(cell))),
    };
  }

  #text(field: Field): string | null {
    const text = tidyText(withoutMarkup(this.#fields.get(field) ?? ""));
    return text === "" ? null : text;
  }

  #totals(): string | null {
    const [signatories, parties] = [this.#text("signatories"), this.#text("parties")];
    if (signatories === null || parties === null) return null;
    return `Signatories : ${signatories}. Parties : ${parties}.`;
  }
}
