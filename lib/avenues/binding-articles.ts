import type { Declaration } from "#data/ratification/declarations.schema";
import type { Protection, Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { type Article, articlesOf, overlaps } from "#lib/articles/article";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { type RatificationStatus, statusOn } from "#lib/ratification/status";

/**
 * How a text of the State stands to the articles that protect a right:
 * - `names`: it names one of them
 * - `names-others`: it names articles, none of them among these
 * - `names-none`: no article was read in it, so it may touch them
 * - `procedure`: it is about the procedure, made under the protocol that carries it
 */
export const touches = ["names", "names-none", "names-others", "procedure"] as const;
export type Touch = (typeof touches)[number];

export type TouchingText = Readonly<{ text: Declaration; touch: Touch }>;

/** The articles of one instrument that protect the right, and how the State is bound by them. */
export type BindingArticles = Readonly<{
  protection: Protection;
  status: RatificationStatus;
  texts: readonly TouchingText[];
}>;

/** For each instrument that protects the right: whether the State is bound on the day, and by which of its texts limited. */
export function bindingArticles(
  index: FactIndex,
  iso3: string,
  right: Right,
  asOf: IsoDate,
): readonly BindingArticles[] {
  return right.articles.map((protection) => {
    const { instrument, articles } = protection;
    return {
      protection,
      status: statusOn(index.instrument(instrument), index.actsOf(iso3, instrument), asOf),
      texts: textsUnder(index, iso3, instrument, articlesOf(instrument, articles), asOf),
    };
  });
}

/** The State's own texts under an instrument by the day, each held against `articles`. */
export function textsUnder(
  index: FactIndex,
  iso3: string,
  instrument: InstrumentCode,
  articles: readonly Article[],
  asOf: IsoDate,
): readonly TouchingText[] {
  return index
    .declarationsOf(iso3, instrument)
    .filter(({ kind, date }) => ownKinds.includes(kind) && (date ?? asOf) <= asOf)
    .map((text) => ({ text, touch: touchOf(text, articles) }));
}

/** Kinds of text that can limit what a State accepts; objections and acceptances of a procedure do not. */
const ownKinds: readonly Declaration["kind"][] = [
  "reservation",
  "declaration",
  "declaration-and-reservation",
  "interpretative-declaration",
  "understanding",
  "text-on-file",
  "note-only",
  "art-4-derogation-notification",
];

function touchOf(text: Declaration, articles: readonly Article[]): Touch {
  const named = articlesNamed(text);
  if (named.length === 0) return "names-none";
  const isNamed = named.some((pinpoint) =>
    articles.some((article) => overlaps(article, { instrument: text.instrument, pinpoint })),
  );
  return isNamed ? "names" : "names-others";
}

/** The articles that a summary names: "article 12", "Articles named in it (read by machine): 2, 6, 25". */
export function articlesNamed({ summaryEn }: Pick<Declaration, "summaryEn">): readonly string[] {
  const lists = summaryEn.matchAll(
    /\barticles?\b[^.:]{0,40}?(?:\(read by machine\):)?\s(?<list>\d+(?:(?:, | and |-)\d+)*)/gi,
  );
  return [...lists].flatMap(({ groups }) => (groups?.list ?? "").split(/, | and /));
}
