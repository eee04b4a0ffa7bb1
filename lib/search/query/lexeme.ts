import type { NearNode, Place, TermNode } from "#lib/search/query/query-node";

/** One piece of a query. */
export type Lexeme = Place &
  Readonly<
    | { kind: "term"; node: TermNode }
    | { kind: "near"; node: NearNode }
    /** NEAR between two terms. */
    | { kind: "near-between"; distance: number }
    | { kind: "and" | "or" | "not" | "open" | "close" }
  >;

/** A query in pieces, and the signs that were left out because nothing can be searched for them. */
export type Lexed = Readonly<{ lexemes: Lexeme[]; ignored: string[] }>;
