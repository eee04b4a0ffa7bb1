import type { InstrumentCode } from "#data/vocabulary";
import {
  type Article,
  articleInWords,
  articlesOf,
  inTreatyOrder,
  overlaps,
  parseReference,
} from "#lib/articles/article";
import { type LinkBasis, linkBases, referenceBasis } from "#lib/articles/reference-basis";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Observation } from "#lib/observations/observation";

/** One passage under one article, and why it stands there. */
export type ArticleLink = Readonly<{
  article: Article;
  observation: Observation;
  basis: LinkBasis;
  /** For a link by the right: the rights whose mapping leads here. */
  rights: readonly string[];
}>;

/**
 * The articles of one treaty under which a passage stands, in the treaty's order: those given with it, and by our mapping
 * those of each of its rights. A right's mapping is left out where an article given with the passage lies within it: the
 * given one says the same more exactly.
 */
export function articleLinks(
  index: FactIndex,
  observation: Observation,
  treaty: InstrumentCode,
): readonly ArticleLink[] {
  const given = observation.treatyArticles
    .flatMap(parseReference)
    .filter(({ instrument }) => instrument === treaty);
  const basis = referenceBasis(observation);
  const links = [
    ...given.map((article) => ({ article, observation, basis, rights: [] })),
    ...linksByRight(index, observation, treaty, given),
  ];
  return mergedLinks(links).sort((a, b) => inTreatyOrder(a.article, b.article));
}

function linksByRight(
  index: FactIndex,
  observation: Observation,
  treaty: InstrumentCode,
  given: readonly Article[],
): readonly ArticleLink[] {
  return observation.rights.flatMap((right) => {
    const mapped = mappedArticles(index, right, treaty);
    const isGiven = mapped.some((article) => given.some((each) => overlaps(article, each)));
    if (isGiven) return [];
    return mapped.map((article) => ({
      article,
      observation,
      basis: "right" as const,
      rights: [right],
    }));
  });
}

/** The articles of a treaty that protect a right by our mapping. */
export function mappedArticles(
  index: FactIndex,
  rightId: string,
  treaty: InstrumentCode,
): readonly Article[] {
  return (index.right(rightId)?.articles ?? [])
    .filter(({ instrument }) => instrument === treaty)
    .flatMap(({ instrument, articles }) => articlesOf(instrument, articles));
}

/** One link for each article: the surest basis stays, rights are joined. */
function mergedLinks(links: readonly ArticleLink[]): ArticleLink[] {
  const byArticle = new Map<string, ArticleLink>();
  for (const link of links) {
    const key = articleInWords(link.article);
    const before = byArticle.get(key);
    if (before === undefined) byArticle.set(key, link);
    else {
      const surest =
        linkBases.indexOf(link.basis) < linkBases.indexOf(before.basis) ? link : before;
      byArticle.set(key, {
        ...surest,
        rights: [...new Set([...before.rights, ...link.rights])],
      });
    }
  }
  return [...byArticle.values()];
}
