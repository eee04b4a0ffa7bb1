import { isSplitCompound } from "#lib/search/query/hyphen-compounds";
import type { NearNode, QueryNode, TermNode } from "#lib/search/query/query-node";
import type { Widenings } from "#lib/search/query/widening-kinds";
import { wordAlternatives } from "#lib/search/query/word-alternatives";

/** One place of a term. */
export type TermPlace = Readonly<{
  /** As typed. */
  word: string;
  prefix: boolean;
  /** Every text that may stand here, the word itself first. */
  alternatives: readonly string[];
}>;

/** A leaf of a query: what the index answers in one go. */
export type LeafNode = TermNode | NearNode;

/** How many ways of writing one leaf are looked for; places beyond are taken as typed. */
export const writingsLimit = 64;

export function termsOf(leaf: LeafNode): readonly TermNode[] {
  return leaf.kind === "near" ? leaf.terms : [leaf];
}

/** Every leaf of a query from left to right, those under NOT included. */
export function leavesOf(query: QueryNode): readonly LeafNode[] {
  switch (query.kind) {
    case "all":
      return [];
    case "not":
      return leavesOf(query.of);
    case "and":
    case "or":
      return query.of.flatMap(leavesOf);
    default:
      return [query];
  }
}

/**
 * The widenings that can hold for a leaf: with a star in it, it is looked for in the words as written, because a stem
 * does not show where a word begins ("universit*" begins no stem: "university" has "univers").
 */
export function wideningsFor(leaf: LeafNode, on: Widenings): Widenings {
  if (!termsOf(leaf).some(({ prefix }) => prefix)) return on;
  return new Set([...on].filter((kind) => kind !== "forms"));
}

/** For each term of a leaf its places from left to right: one for a word, one for each word of a phrase. */
export function leafPlaces(leaf: LeafNode, on: Widenings): readonly (readonly TermPlace[])[] {
  const held = wideningsFor(leaf, on);
  let writings = 1;
  const limit = (place: TermPlace): TermPlace => {
    const more = writings * place.alternatives.length;
    if (more > writingsLimit) return { ...place, alternatives: [place.word] };
    writings = more;
    return place;
  };
  return termsOf(leaf).map((term) => termPlaces(term, held).map(limit));
}

function termPlaces(term: TermNode, on: Widenings): readonly TermPlace[] {
  const words = term.kind === "word" ? [term.text] : joinSplit(term.words, on);
  return words.map((word, n) => {
    const prefix = term.prefix && n === words.length - 1;
    return { word, prefix, alternatives: wordAlternatives(word, on, prefix) };
  });
}

/** "well being" inside a phrase as "well-being", so that it is looked for in one piece too. */
function joinSplit(words: readonly string[], on: Widenings): readonly string[] {
  if (!on.has("hyphens")) return words;
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1) ?? "";
    if (isSplitCompound(before, word)) joined.splice(-1, 1, `${before}-${word}`);
    else joined.push(word);
  }
  return joined;
}
