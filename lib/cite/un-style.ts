import type { UnDocument } from "#data/observations/documents.schema";
import { formatDate } from "#lib/dates/date-in-words";
import { isDocumentSymbol } from "#lib/documents/document-symbol-kind";
import { unknownDate } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";
import type { Words } from "#lib/tables/page-tables";

/** A reference for a footnote, and what it cannot say. */
export type Citation = Readonly<{
  /** Body, title, symbol, paragraph, date, as United Nations documents cite one another. */
  text: string;
  /** What was not seen, so that the reader looks it up before printing. */
  gaps: readonly CitationGap[];
  /** Known from somebody else's report: the reference names that report, not the document alone. */
  isSecondHand: boolean;
}>;

export type CitationGap = "document" | "symbol" | "paragraph" | "day";

export type Cited = Readonly<{
  observation: Observation;
  document: UnDocument | undefined;
  /** The full name of the committee; `null` where the source names none. */
  committee: string | null;
}>;

const secondHand: readonly Observation["verification"][] = ["secondary-report", "article-2021"];

/**
 * The reference of an observation in the style of the United Nations: "Human Rights Committee, Concluding observations on
 * the second periodic report of Kazakhstan, CCPR/C/KAZ/CO/2, para. 49 (adopted 11 July 2016)". What was not seen is said
 * in square brackets. A fact known second-hand is cited to the one who reports it.
 */
export function citeInUnStyle(cited: Cited, words: Words): Citation {
  const isSecondHand = secondHand.includes(cited.observation.verification);
  const reference = documentReference(cited, words);
  return {
    text: isSecondHand ? secondHandReference(cited, reference, words) : reference,
    gaps: gapsOf(cited),
    isSecondHand,
  };
}

function documentReference({ observation, document, committee }: Cited, words: Words): string {
  const parts = [
    committee ?? words("cite.noCommittee"),
    document?.title ?? words("cite.noDocument"),
    symbolOf(observation) ?? words("cite.noSymbol"),
    paragraphText(observation.paragraphs, words),
  ];
  return `${parts.join(", ")} (${dateText(observation, document, words)})`;
}

function secondHandReference(cited: Cited, reference: string, words: Words): string {
  const { observation, committee } = cited;
  const sources = observation.sources.map((url) => `${new URL(url).host}, ${url}`).join("; ");
  if (observation.verification !== "article-2021") {
    return words("cite.reportedBy", { sources, reference });
  }
  const attribution =
    committee === null ? words("cite.notAttributed") : words("cite.attributed", { committee });
  return words("cite.article2021", { attribution, sources });
}

function symbolOf({ symbol }: Observation): string | null {
  return symbol !== null && isDocumentSymbol(symbol) ? symbol : null;
}

function paragraphText(paragraphs: string | null, words: Words): string {
  if (paragraphs === null) return words("cite.noParagraph");
  return words(/[-,]/.test(paragraphs) ? "cite.paragraphs" : "cite.paragraph", { paragraphs });
}

function dateText(
  observation: Observation,
  document: UnDocument | undefined,
  words: Words,
): string {
  for (const kind of ["adopted", "considered", "published"] as const) {
    const date = document?.[`${kind}On`] ?? null;
    if (date !== null) return words(`cite.${kind}`, { date: formatDate(date, "en") });
  }
  if (observation.date === unknownDate) return words("cite.noDate");
  return formatDate(observation.date, "en");
}

function gapsOf({ observation, document }: Cited): readonly CitationGap[] {
  const gaps: (CitationGap | false)[] = [
    document === undefined && observation.origin === "curated" && "document",
    symbolOf(observation) === null && "symbol",
    observation.paragraphs === null && "paragraph",
    observation.date.length < 10 && "day",
  ];
  return gaps.filter((gap) => gap !== false);
}
