/** An expression of the index of words; made by `lib/search/query` only, which quotes what people type. */
export type WordMatch = Readonly<{ index: "words" | "exact"; expression: string }>;

/** The words of all observations of a release. */
export type WordIndex = Readonly<{
  /** The rows in which the expression is found, rising. */
  matches(match: WordMatch): Uint32Array;
  /** The rows in whose heading it is found, rising. */
  inHeading(match: WordMatch): Uint32Array;
  /** How many rows would be found; counting stops at `most`. */
  countUpTo(match: WordMatch, most: number): number;
  /** The rows found, best first by the weight of the words (BM25, the heading counting three times). */
  ranked(match: WordMatch): Uint32Array;
  /** For each row, pieces of its text around the words, hits between U+0002 and U+0003. */
  snippets(match: WordMatch, rows: readonly number[]): ReadonlyMap<number, WordSnippets>;
}>;

/** A piece of the own words of a passage, and one of its text in another language where it has one. */
export type WordSnippets = Readonly<{ own: string; other: string | null }>;

/** Around a hit in a snippet. */
export const hitStart = "\u0002";
export const hitEnd = "\u0003";

/** For a release made in memory from facts alone: it has no index, and says so when it is asked. */
export const noWordIndex: WordIndex = {
  matches: refuse,
  inHeading: refuse,
  countUpTo: refuse,
  ranked: refuse,
  snippets: refuse,
};

function refuse(): never {
  throw new Error("This release was made in memory and has no index of words.");
}
