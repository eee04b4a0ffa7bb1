import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";
import { type InstrumentCode, treatyArticle } from "#data/vocabulary";

/** The number of the last article of each instrument. */
const lastArticles: Readonly<Record<InstrumentCode, number>> = {
  CERD: 25,
  CESCR: 31,
  "CESCR-OP": 22,
  CCPR: 53,
  "CCPR-OP1": 14,
  "CCPR-OP2-DP": 11,
  CEDAW: 30,
  "CEDAW-OP": 21,
  CAT: 33,
  "CAT-OP": 37,
  CRC: 54,
  "CRC-OP-AC": 13,
  "CRC-OP-SC": 17,
  "CRC-OP-IC": 24,
  CMW: 93,
  CRPD: 50,
  "CRPD-OP": 18,
  CED: 45,
};

/** Article numbers of "1-4, 37(a), 5(d)(i)-(ii)": [[1, 4], [37], [5]]. */
function articleNumbers(articles: string): number[][] {
  return articles.split(", ").map(
    (part) =>
      part
        .replace(/\([^)]*\)/g, "")
        .match(/\d+/g)
        ?.map(Number) ?? [],
  );
}

function* findArticleBreaches(
  field: string,
  instrument: InstrumentCode,
  articles: string | null,
): Generator<Finding> {
  if (articles === null) return;
  const value = `${instrument} ${articles}`;
  const last = lastArticles[instrument];
  for (const [from = 1, to = from] of articleNumbers(articles)) {
    if (from < 1 || to > last)
      yield { field, value, message: `${instrument} has ${last} articles` };
    if (to < from) yield { field, value, message: "the range runs backwards" };
  }
}

function* findIn(field: string, written: string): Generator<Finding> {
  if (!treatyArticle.safeParse(written).success) return;
  const [instrument, ...rest] = written.split(" ");
  yield* findArticleBreaches(field, instrument as InstrumentCode, rest.join(" ") || null);
}

/** Every article named exists in its instrument. */
export function checkArticles(facts: Facts): Breach[] {
  return [
    ...checkEach(facts, "rights", "articles", function* ({ articles }) {
      for (const one of articles)
        yield* findArticleBreaches("articles", one.instrument, one.articles);
    }),
    ...checkEach(facts, "observations", "articles", function* ({ treatyArticles }) {
      for (const written of treatyArticles) yield* findIn("treatyArticles", written);
    }),
    ...checkEach(facts, "reportingRules", "articles", ({ ruleSource }) =>
      findIn("ruleSource", ruleSource),
    ),
    ...checkEach(facts, "complaintProcedures", "articles", ({ legalBasis }) =>
      findIn("legalBasis", legalBasis),
    ),
  ];
}

/** A right protected by an instrument names it once; what is no right may name none. */
export function checkRights(facts: Facts): Breach[] {
  return checkEach(facts, "rights", "rights", function* ({ articles, family }): Generator<Finding> {
    const codes = articles.map(({ instrument }) => instrument);
    if (new Set(codes).size !== codes.length) {
      yield { field: "articles", message: "names an instrument twice" };
    }
    if (codes.length === 0 && family !== "not-a-right") {
      yield { field: "articles", message: "a right must have articles behind it" };
    }
  });
}
