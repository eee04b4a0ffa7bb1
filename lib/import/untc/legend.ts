import type { ActKind } from "#data/vocabulary";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote, tidyText } from "#lib/import/untc/page-text";

/** What a mark behind a date means; acts that our data have no word for are `unheld`. */
export type Meaning =
  | { act: ActKind; bySuccession: boolean }
  | { unheld: "approval" | "definitive signature" };

/** The meaning of each mark in a column; "" is that of a date without mark. */
export type Legend = Readonly<{
  column: "signature" | "consent";
  marks: ReadonlyMap<string, Meaning>;
}>;

const meanings: ReadonlyMap<string, Meaning> = new Map([
  ["signature", { act: "signature", bySuccession: false }],
  ["succession to signature", { act: "signature", bySuccession: true }],
  ["ratification", { act: "ratification", bySuccession: false }],
  ["accession", { act: "accession", bySuccession: false }],
  ["succession", { act: "succession", bySuccession: false }],
  ["acceptance", { act: "acceptance", bySuccession: false }],
  ["formal confirmation", { act: "formal-confirmation", bySuccession: false }],
  ["approval", { unheld: "approval" }],
  ["definitive signature", { unheld: "definitive signature" }],
]);

/**
 * What a header such as "Ratification, Acceptance(A), Accession(a)" says of the marks in its column. Words come in any
 * order; the one without brackets is that of dates without mark, and case tells "a" from "A".
 * @throws {PageRefusal} for a word that the depositary does not use in English.
 */
export function readLegend(header: string): Legend {
  const marks = new Map<string, Meaning>();
  for (const part of tidyText(header).split(/\s*,\s*/)) {
    const [, word = "", mark = ""] = /^(.*?)\s*(?:\(\s*([A-Za-z]{1,2})\s*\))?$/.exec(part) ?? [];
    const meaning = meanings.get(word.toLowerCase());
    if (meaning === undefined) {
      throw new PageRefusal(
        `heads a column ${quote(header)}, of which ${quote(part)} is none of the depositary's English words for acts.`,
      );
    }
    if (marks.has(mark)) throw new PageRefusal(`heads a column ${quote(header)}: two acts alike.`);
    marks.set(mark, meaning);
  }
  return { column: columnOf(marks.values(), header), marks };
}

function columnOf(found: Iterable<Meaning>, header: string): Legend["column"] {
  const kinds = new Set(Array.from(found, isOfSignature));
  if (kinds.size > 1) {
    throw new PageRefusal(`heads one column with signatures and consents: ${quote(header)}.`);
  }
  return kinds.has(true) ? "signature" : "consent";
}

function isOfSignature(meaning: Meaning): boolean {
  return "act" in meaning && meaning.act === "signature";
}
