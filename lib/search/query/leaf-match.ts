import { withoutCovered } from "#lib/search/query/covered-writings";
import { searchTokens } from "#lib/search/query/search-tokens";
import {
  type LeafNode,
  leafPlaces,
  type TermPlace,
  termsOf,
  wideningsFor,
} from "#lib/search/query/term-places";
import type { Widenings } from "#lib/search/query/widening-kinds";
import { russianForms, withoutYo } from "#lib/search/russian/russian-words";
import type { WordMatch } from "#lib/search/word-index";

/**
 * A leaf as an expression of FTS5, every word between quotation marks, every way of writing it joined by OR. With
 * "forms" it is one for the index of stems, otherwise for the index of words as written.
 */
export function leafMatch(leaf: LeafNode, on: Widenings): WordMatch {
  const index = wideningsFor(leaf, on).has("forms") ? "words" : "exact";
  const places = leafPlaces(leaf, on);
  const asHeld = index === "words" ? russianForms : withoutYo;
  const terms = termsOf(leaf).map(({ prefix }, n) =>
    termWritings(places[n] ?? []).map((writing) => `"${asHeld(writing)}"${prefix ? "*" : ""}`),
  );
  return { index, expression: expressions(leaf, terms).join(" OR ") };
}

function expressions(leaf: LeafNode, terms: readonly (readonly string[])[]): readonly string[] {
  if (leaf.kind !== "near") return terms.flat();
  return combine(terms).map((one) => `NEAR(${one.join(" ")}, ${leaf.distance})`);
}

/** Every way of writing a term, without those that another finds anyway: `["women", "woman"]`. */
function termWritings(places: readonly TermPlace[]): readonly string[] {
  const choices = places.map(({ alternatives }) =>
    alternatives.map((text) => searchTokens(text).join(" ")),
  );
  return withoutCovered([...new Set(combine(choices).map((words) => words.join(" ")))]);
}

/** One of each: `[["a", "b"], ["c"]]` gives `[["a", "c"], ["b", "c"]]`. */
function combine(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => [...start, end])),
    [[]],
  );
}
