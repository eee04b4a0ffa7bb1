import { parseQuery } from "#lib/search/query/parse-query";
import type { QueryNode, QueryProblem } from "#lib/search/query/query-node";
import { type Match, toMarks, toMatch } from "#lib/search/query/to-match";
import { type WideningKind, wideningsWithout } from "#lib/search/query/widening-kinds";
import { type Widening, wideningsOf } from "#lib/search/query/widenings";
import type { WordMatch } from "#lib/search/word-index";
import { parseSymbol } from "#lib/symbols/parse-symbol";

/** What a reader's text asks for. */
export type QueryUse = Readonly<
  | { kind: "nothing" }
  /** A document symbol, as the index writes it. */
  | { kind: "symbol"; symbol: string }
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
  const symbol = findSymbol(text);
  if (symbol !== null) return { kind: "symbol", symbol };
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

/** A text with a slash in it that follows the form of a symbol; words with a slash ("and/or") do not. */
function findSymbol(text: string): string | null {
  if (!text.includes("/")) return null;
  const parsed = parseSymbol(text);
  return parsed.ok ? parsed.symbol.normalized : null;
}
