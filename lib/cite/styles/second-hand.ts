import { type DayOrder, writeDate } from "#lib/cite/cited-date";
import type { KnownFrom, Reporter } from "#lib/cite/reference";
import type { Words } from "#lib/i18n/words";

/** Where the article of 2021 stands, as the facts give it (a source of KGZ-CCPR-2014-18); it is undated but for its address. */
export const articleAddress =
  "https://moderndiplomacy.eu/2021/03/13/the-state-of-human-rights-in-kyrgyzstan-kazakhstan-and-uzbekistan-principles-vs-practices/";
const articleDay = "2021-03-13";

type Manner = Readonly<{
  style: "un" | "oscola" | "chicago" | "apa";
  order: DayOrder;
  reporter(reporter: Reporter): string;
}>;

/**
 * A reference to something known at second hand, cited to the one who reports it. `reference` is what is said to be
 * reported, in the same style.
 */
export function atSecondHand(
  reference: string,
  knownFrom: KnownFrom | null,
  manner: Manner,
  words: Words,
): string {
  if (knownFrom === null) return reference;
  if (knownFrom.kind === "mention") {
    return words("cite.mentioned", { reference, note: knownFrom.note });
  }
  if (knownFrom.kind === "article") return inTheArticle(reference, knownFrom, manner, words);
  const sources = knownFrom.reporters.map(manner.reporter).join("; ");
  return words(`cite.reportedBy.${manner.style}`, { sources, reference });
}

type Article = Extract<KnownFrom, { kind: "article" }>;

function inTheArticle(
  reference: string,
  { attribution, reporters }: Article,
  { style, order, reporter }: Manner,
  words: Words,
): string {
  const told = words(`cite.article2021.${style}`, {
    attribution,
    day: writeDate(articleDay, order, words),
    address: articleAddress,
    reference,
  });
  if (reporters.length === 0) return told;
  return words("cite.besideIt", { told, sources: reporters.map(reporter).join("; ") });
}

/** "omct.org, https://www.omct.org/en/..." */
export function nameAndAddress({ name, url }: Reporter): string {
  return url === null ? name : `${name}, ${url}`;
}
