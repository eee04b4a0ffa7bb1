import { looksLikeSymbol, type SymbolLookup } from "#lib/search/query/looks-like-symbol";
import { parseQuery } from "#lib/search/query/parse-query";
import type { QueryNode, QueryProblem } from "#lib/search/query/query-node";
import { type Match, toMarks, toMatch } from "#lib/search/query/to-match";
import { type WideningKind, wideningsWithout } from "#lib/search/query/widening-kinds";
import { type Widening, wideningsOf } from "#lib/search/query/widenings";
import type { WordMatch } from "#lib/search/word-index";

/** What a reader's text asks for. */
export type QueryUse = Readonly<
  | { kind: "nothing" }
  /** A document symbol, in capitals; `whole` is false where it is only the beginning of symbols. */
  | { kind: "symbol"; symbol: string; whole: boolean }
  | {
      kind: "words";
      query: QueryNode;
      match: Match;
      marks: readonly WordMatch[];
      /** What is looked for beside the words as typed, and what would be where a widening is off. */
      widenings: readonly Widening[];
      /** Signs that hold no letter or digit. */
      ignored: readonly string[];
    }
  | { kind: "problem"; problem: QueryProblem }
>;

/** Reads what stands in the search box; `exact` names the widenings that are switched off. Never throws. */
export function readQuery(text: string, exact: readonly WideningKind[]): QueryUse {
  if (text.trim() === "") return { kind: "nothing" };
  const lookup = looksLikeSymbol(text);
  if (lookup !== undefined) return symbolUse(lookup);
  const reading = parseQuery(text);
  if (!reading.ok) return { kind: "problem", problem: reading.problem };
  const on = wideningsWithout(exact);
  const { query, ignored } = reading;
  return {
    kind: "words",
    query,
    match: toMatch(query, on),
    marks: toMarks(query, on),
    widenings: wideningsOf(query, on),
    ignored,
  };
}

function symbolUse(lookup: SymbolLookup): QueryUse {
  const symbol = lookup.kind === "symbol" ? lookup.symbol.normalized : lookup.normalized;
  return { kind: "symbol", symbol: symbol.toUpperCase(), whole: lookup.kind !== "beginning" };
}
