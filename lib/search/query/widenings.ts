import { withoutCovered } from "#lib/search/query/covered-writings";
import type { QueryNode } from "#lib/search/query/query-node";
import { hasLetter } from "#lib/search/query/search-tokens";
import {
  type LeafNode,
  leafPlaces,
  leavesOf,
  type TermPlace,
  wideningsFor,
} from "#lib/search/query/term-places";
import { allWidenings, type Widenings } from "#lib/search/query/widening-kinds";
import { wordAlternatives } from "#lib/search/query/word-alternatives";

/** What a widening does to one query: the words that it touches, and what is looked for beside them. */
export type Widening =
  | Readonly<{ kind: "forms"; words: readonly string[] }>
  | Readonly<{ kind: "plurals" | "hyphens"; word: string; also: readonly string[] }>;

/**
 * The widenings that change what a query looks for; for one that is off, what it would add. `on` are those that are
 * on: without "forms" the plurals name "persons" beside "people", which "forms" finds by itself.
 */
export function wideningsOf(query: QueryNode, on: Widenings = allWidenings): readonly Widening[] {
  const leaves = leavesOf(query);
  return [...formsOf(leaves), ...addedBy("plurals", leaves, on), ...addedBy("hyphens", leaves, on)];
}

function formsOf(leaves: readonly LeafNode[]): readonly Widening[] {
  const touched = leaves.filter((leaf) => wideningsFor(leaf, allWidenings).has("forms"));
  const words = touched
    .flatMap((leaf) => leafPlaces(leaf, new Set()).flat())
    .map(({ word }) => word)
    .filter(hasLetter);
  return words.length === 0 ? [] : [{ kind: "forms", words: [...new Set(words)] }];
}

type Replacing = "plurals" | "hyphens";

function addedBy(kind: Replacing, leaves: readonly LeafNode[], on: Widenings): readonly Widening[] {
  const widenings = leaves.flatMap((leaf) => {
    const wider = wideningsFor(leaf, new Set([...on, kind]));
    const without = new Set([...wider].filter((each) => each !== kind));
    return leafPlaces(leaf, wider)
      .flat()
      .map((place) => ({ kind, word: place.word, also: addedAt(place, without) }));
  });
  const byWord = new Map(widenings.map((widening) => [widening.word, widening]));
  return [...byWord.values()].filter(({ also }) => also.length > 0);
}

function addedAt({ word, prefix, alternatives }: TermPlace, without: Widenings): readonly string[] {
  const before = wordAlternatives(word, without, prefix);
  return withoutCovered(alternatives.filter((text) => !before.includes(text)));
}
