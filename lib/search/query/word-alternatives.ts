import { findHyphenated } from "#lib/search/query/hyphen-compounds";
import { irregularForms } from "#lib/search/query/irregular-plurals";
import type { Widenings } from "#lib/search/query/widening-kinds";

const possessive = /(?<=\p{L})(?:'s|\(e?s\))$/iu;
const joinable = /^(\p{L}+)-(\p{L}+('s)?)$/iu;
const lastWord = /\p{L}+(?=(?:'s)?$)/iu;

/**
 * The texts that a word is looked for as, the word itself first. `prefix`: the word ends in a star, so that its ending
 * is open and only its hyphen can be widened.
 */
export function wordAlternatives(word: string, on: Widenings, prefix: boolean): readonly string[] {
  const steps = [
    ...(on.has("forms") && !prefix ? [withoutPossessive] : []),
    ...(on.has("hyphens") ? [withOtherHyphen] : []),
    ...(on.has("plurals") && !prefix ? [withOtherNumber(on.has("forms"))] : []),
  ];
  const texts = steps.reduce((all, step) => all.concat(all.flatMap(step)), [word]);
  return [...new Set(texts)];
}

/** In the index "women's" is "women" and "s", as "person(s)" is: without the "s" both are found. */
function withoutPossessive(text: string): readonly string[] {
  return possessive.test(text) ? [text.replace(possessive, "")] : [];
}

function withOtherHyphen(text: string): readonly string[] {
  if (joinable.test(text)) return [text.replace("-", "")];
  const hyphenated = findHyphenated(text);
  return hyphenated === undefined ? [] : [hyphenated];
}

function withOtherNumber(byStem: boolean): (text: string) => readonly string[] {
  return (text) => {
    const noun = text.match(lastWord)?.[0] ?? "";
    return irregularForms(noun, byStem).map((form) => text.replace(lastWord, form));
  };
}
