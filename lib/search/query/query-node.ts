/** A word as typed, without the punctuation round it; may hold hyphens, apostrophes and slashes: "well-being". */
export type WordNode = Readonly<{
  kind: "word";
  text: string;
  /** Ends in a star: every word that begins so. */
  prefix: boolean;
}>;

/** Words side by side. */
export type PhraseNode = Readonly<{
  kind: "phrase";
  words: readonly string[];
  /** The last word ends in a star. */
  prefix: boolean;
}>;

export type TermNode = WordNode | PhraseNode;

/** Terms with at most `distance` other words between the first and the last of them, in any order. */
export type NearNode = Readonly<{ kind: "near"; terms: readonly TermNode[]; distance: number }>;

/** What someone asked for. "and" and "or" have two parts or more and none of their own kind. */
export type QueryNode =
  | TermNode
  | NearNode
  | Readonly<{ kind: "and" | "or"; of: readonly QueryNode[] }>
  | Readonly<{ kind: "not"; of: QueryNode }>
  /** Nothing was asked for, so nothing is left out. */
  | Readonly<{ kind: "all" }>;

export type Operator = "AND" | "OR" | "NOT" | "NEAR";

/** Where in the text, as typed, something stands: UTF-16 units from 0. */
export type Place = Readonly<{ at: number; length: number }>;

/** Why a query cannot be read. Every kind has its sentence under `searchQuery.problems`. */
export type QueryProblem = Place &
  Readonly<
    | { code: "unclosed-quote" | "empty-phrase" | "unclosed-bracket" | "unopened-bracket" }
    | { code: "empty-brackets" | "star-alone" }
    | { code: "near-one-word" | "near-operand" | "near-chain" }
    | { code: "no-words"; text: string }
    | { code: "nothing-after" | "nothing-before"; operator: Operator }
    | { code: "star-first" | "star-inside" | "letter-wildcard"; word: string }
    | { code: "star-too-short"; word: string; limit: number }
    | { code: "near-too-far" | "too-long" | "too-many-words" | "too-deep"; limit: number }
  >;

export type ProblemCode = QueryProblem["code"];

export type QueryReading =
  | Readonly<{
      ok: true;
      query: QueryNode;
      /** Signs that stand alone and hold no letter or digit, so that nothing can be searched for them. */
      ignored: readonly string[];
    }>
  | Readonly<{ ok: false; problem: QueryProblem }>;

/** What one query may ask for. */
export const queryLimits = {
  characters: 500,
  words: 64,
  brackets: 16,
  nearDistance: 999,
  /** Characters before a star: one letter would stand for a large part of all words. */
  prefixCharacters: 2,
} as const;

/** The distance of NEAR where none is given, as the index has it. */
export const defaultNearDistance = 10;
