import type { Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { type Article, articleInWords, articlesOf, inTreatyOrder } from "#lib/articles/article";
import { type ArticleLink, articleLinks } from "#lib/articles/article-links";
import { linkBases } from "#lib/articles/reference-basis";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Observation } from "#lib/observations/observation";

/** One article of the treaty with the passages under it, and the rights that our mapping puts there. */
export type ArticleGroup = Readonly<{
  article: Article;
  rights: readonly Right[];
  links: readonly ArticleLink[];
}>;

/**
 * Passages in the order of a treaty's articles. Every article of our mapping has its group, with or without passages, and
 * so has every other article that a passage names. Within a group the surest links come first, else the order given stays.
 */
export function articleGroups(
  index: FactIndex,
  observations: readonly Observation[],
  treaty: InstrumentCode,
): readonly ArticleGroup[] {
  const groups = new Map<string, { article: Article; rights: Right[]; links: ArticleLink[] }>();
  const groupOf = (article: Article) => {
    const key = articleInWords(article);
    const group = groups.get(key) ?? { article, rights: [], links: [] };
    groups.set(key, group);
    return group;
  };
  for (const right of index.facts.rights) {
    for (const { instrument, articles } of right.articles) {
      if (instrument !== treaty) continue;
      for (const article of articlesOf(instrument, articles)) groupOf(article).rights.push(right);
    }
  }
  for (const observation of observations) {
    for (const link of articleLinks(index, observation, treaty)) {
      groupOf(link.article).links.push(link);
    }
  }
  for (const { links } of groups.values()) links.sort(surestFirst);
  return [...groups.values()].sort((a, b) => inTreatyOrder(a.article, b.article));
}

function surestFirst(a: ArticleLink, b: ArticleLink): number {
  return linkBases.indexOf(a.basis) - linkBases.indexOf(b.basis);
}

/** The distinct passages of groups, in the order in which they first stand: a passage under several articles counts once. */
export function distinctPassages(groups: readonly ArticleGroup[]): readonly Observation[] {
  const seen = new Map<string, Observation>();
  for (const { links } of groups) {
    for (const { observation } of links) {
      if (!seen.has(observation.id)) seen.set(observation.id, observation);
    }
  }
  return [...seen.values()];
}
