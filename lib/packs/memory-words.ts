import { nearPlaces } from "#lib/packs/near-places";
import { porterStem } from "#lib/packs/porter-stem";
import {
  type Phrase,
  parseWordExpression,
  phrasesOf,
  type WordExpression,
} from "#lib/packs/word-expression";
import { wordSnippet } from "#lib/packs/word-snippet";
import { searchTokens } from "#lib/search/query/search-tokens";
import { russianForms, withoutYo } from "#lib/search/russian/russian-words";
import type { WordIndex, WordMatch } from "#lib/search/word-index";

/** What is searched of an observation: its own words, and those of its other language. */
export type SearchedTexts = readonly [
  heading: string | null,
  text: string | null,
  otherHeading: string | null,
  otherText: string | null,
];

/** How much a word tells by the column that it is found in: in a heading three times as much. */
const columnWeights = [3, 1, 3, 1] as const;
const headings = [0, 2] as const;

/** The words of a row, column by column. */
type RowWords = readonly (readonly string[])[];

/**
 * The index of words over texts in memory, with the rules of the one on disk (FTS5: `porter unicode61`, BM25 with k1 = 1.2
 * and b = 0.75), for observations that a browser keeps. It finds the same rows, in the same order where it holds the same.
 */
export function memoryWords(texts: readonly SearchedTexts[]): WordIndex {
  const words = { words: wordsReader(texts, "words"), exact: wordsReader(texts, "exact") };
  const find = ({ index, expression }: WordMatch, columns?: readonly number[]) => {
    const tree = parseWordExpression(expression);
    const narrowed = (row: RowWords) => columns?.map((column) => row[column] ?? []) ?? row;
    return words[index]().map((row) => findIn(tree, narrowed(row), takers[index]));
  };
  const rowsFound = (found: readonly Found[]) =>
    Uint32Array.from(found.flatMap(({ holds }, row) => (holds ? [row] : [])));
  return {
    matches: (match) => rowsFound(find(match)),
    inHeading: (match) => rowsFound(find(match, headings)),
    countUpTo: (match, most) => Math.min(most, rowsFound(find(match)).length),
    ranked: (match) => rankRows(find(match), words[match.index](), match),
    snippets: (match, rows) => new Map(rows.map((row) => [row, snippetsOf(texts[row], match)])),
  };
}

type Index = WordMatch["index"];
type Take = (token: string) => string;

/** How the words of each index are taken: by stem with accents folded, or as written in small letters. */
const takers: Readonly<Record<Index, Take>> = {
  words: remembering((token) => porterStem(plainLetters(token.toLowerCase()))),
  exact: (token) => token.toLowerCase(),
};

function plainLetters(word: string): string {
  return word
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "")
    .normalize("NFC");
}

/** The forms in which an index takes Russian words. */
const written: Readonly<Record<Index, (text: string) => string>> = {
  words: russianForms,
  exact: withoutYo,
};

/** Each word is taken once: texts repeat theirs. */
function remembering(take: Take): Take {
  const known = new Map<string, string>();
  return (token) => {
    const taken = known.get(token) ?? take(token);
    known.set(token, taken);
    return taken;
  };
}

function wordsReader(texts: readonly SearchedTexts[], index: Index): () => readonly RowWords[] {
  let made: readonly RowWords[] | undefined;
  return () => {
    made ??= texts.map((row) => row.map((text) => wordsIn(text ?? "", index)));
    return made;
  };
}

function wordsIn(text: string, index: Index): readonly string[] {
  return searchTokens(written[index](text)).map(takers[index]);
}

/** Where the phrases of an expression stand in one row: for each phrase its places in each column. */
type Found = Readonly<{ holds: boolean; phrases: readonly Places[] }>;
type Places = readonly (readonly number[])[];

function findIn(tree: WordExpression, row: RowWords, take: Take): Found {
  switch (tree.kind) {
    case "phrase":
      return foundPhrases([placesOf(tree.phrase, row, take)]);
    case "near":
      return foundPhrases(nearIn(tree, row, take));
    case "not": {
      const of = findIn(tree.of, row, take);
      const without = findIn(tree.without, row, take);
      return { holds: of.holds && !without.holds, phrases: [...of.phrases, ...none(without)] };
    }
    default: {
      const parts = tree.of.map((part) => findIn(part, row, take));
      const holds =
        tree.kind === "and" ? parts.every((part) => part.holds) : parts.some((part) => part.holds);
      return { holds, phrases: parts.flatMap((part) => (part.holds ? part.phrases : none(part))) };
    }
  }
}

function foundPhrases(phrases: readonly Places[]): Found {
  const holds = phrases.every(isSomewhere);
  return { holds, phrases: holds ? phrases : phrases.map(() => []) };
}

function none({ phrases }: Found): readonly Places[] {
  return phrases.map(() => []);
}

function isSomewhere(places: Places): boolean {
  return places.some((column) => column.length > 0);
}

function nearIn(
  { phrases, distance }: Extract<WordExpression, { kind: "near" }>,
  row: RowWords,
  take: Take,
): readonly Places[] {
  const places = phrases.map((phrase) => placesOf(phrase, row, take));
  const sizes = phrases.map((phrase) => wordsOfPhrase(phrase, take).length);
  const columns = row.map((_, column) =>
    nearPlaces(
      places.map((each) => each[column] ?? []),
      sizes,
      distance,
    ),
  );
  return phrases.map((_, n) => columns.map((column) => column[n] ?? []));
}

/** A word with a star is its beginning as typed: a stem does not show where a word begins. */
function wordsOfPhrase({ text, starred }: Phrase, take: Take): readonly string[] {
  const tokens = searchTokens(text);
  return tokens.map((token, n) =>
    starred && n === tokens.length - 1 ? takers.exact(token) : take(token),
  );
}

function placesOf(phrase: Phrase, row: RowWords, take: Take): Places {
  const asked = wordsOfPhrase(phrase, take);
  return row.map((words) => placesIn(words, asked, phrase.starred));
}

function placesIn(
  words: readonly string[],
  asked: readonly string[],
  starred: boolean,
): readonly number[] {
  const last = asked.length - 1;
  const [first] = asked;
  if (first === undefined) return [];
  const fits = (at: number) =>
    asked.every((word, n) => {
      const found = words[at + n];
      return starred && n === last ? found?.startsWith(word) === true : found === word;
    });
  const places: number[] = [];
  if (starred && last === 0) {
    for (let at = 0; at < words.length; at += 1) if (fits(at)) places.push(at);
    return places;
  }
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (fits(at)) places.push(at);
  }
  return places;
}

/** `bm25(table, 3.0, 1.0, 3.0, 1.0)` of FTS5, best first, then by row. */
function rankRows(
  found: readonly Found[],
  rows: readonly RowWords[],
  match: WordMatch,
): Uint32Array {
  const lengths = rows.map((row) => row.reduce((sum, words) => sum + words.length, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, rows.length);
  const weights = phraseWeights(match, rows);
  const scored = found.flatMap(({ holds, phrases }, row) => {
    if (!holds) return [];
    const base = 1.2 * (1 - 0.75 + (0.75 * (lengths[row] ?? 0)) / mean);
    const score = phrases.reduce((sum, places, n) => {
      const often = weightedCount(places);
      return sum + (weights[n] ?? 0) * ((often * (1.2 + 1)) / (often + base));
    }, 0);
    return [{ row, score }];
  });
  scored.sort((a, b) => b.score - a.score || a.row - b.row);
  return Uint32Array.from(scored.map(({ row }) => row));
}

function weightedCount(places: Places): number {
  return places.reduce((sum, column, n) => sum + (columnWeights[n] ?? 1) * column.length, 0);
}

/** How much each phrase tells: the rarer it is by itself, the more. */
function phraseWeights(
  { index, expression }: WordMatch,
  rows: readonly RowWords[],
): readonly number[] {
  return phrasesOf(parseWordExpression(expression)).map((phrase) => {
    const hits = rows.filter((row) => isSomewhere(placesOf(phrase, row, takers[index]))).length;
    const weight = Math.log((rows.length - hits + 0.5) / (hits + 0.5));
    return weight <= 0 ? 1e-6 : weight;
  });
}

function snippetsOf(row: SearchedTexts | undefined, match: WordMatch) {
  const [, own, , other] = row ?? [null, null, null, null];
  return {
    own: markedSnippet(own ?? "", match),
    other: other === null ? null : markedSnippet(other, match),
  };
}

/** The text round the first hit of an expression in it. */
function markedSnippet(text: string, { index, expression }: WordMatch): string {
  const tree = parseWordExpression(expression);
  const { phrases } = findIn(tree, [wordsIn(text, index)], takers[index]);
  const sizes = phrasesOf(tree).map((phrase) => searchTokens(phrase.text).length);
  const hits = phrases.flatMap(([places = []], n) =>
    places.flatMap((at) => Array.from({ length: sizes[n] ?? 1 }, (_, next) => at + next)),
  );
  return wordSnippet(text, new Set(hits));
}
