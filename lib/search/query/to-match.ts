import { joinMatches, negate } from "#lib/search/query/join-matches";
import { leafMatch } from "#lib/search/query/leaf-match";
import type { QueryNode } from "#lib/search/query/query-node";
import type { LeafNode } from "#lib/search/query/term-places";
import type { Widenings } from "#lib/search/query/widening-kinds";
import type { WordMatch } from "#lib/search/word-index";

/**
 * What finds the rows of a query. One "match" answers all of it unless words by stem and words as written (those with
 * a star) meet in it: then rows are put together by "and" and "or", two parts or more. "not": every row but those.
 */
export type Match =
  | Readonly<{ kind: "all" }>
  | (Readonly<{ kind: "match" }> & WordMatch)
  | Readonly<{ kind: "not"; of: Match }>
  | Readonly<{ kind: "and" | "or"; of: readonly Match[] }>;

/** What finds the rows of a query in the indexes of words, with the widenings that are on. */
export function toMatch(query: QueryNode, on: Widenings): Match {
  switch (query.kind) {
    case "all":
      return query;
    case "not":
      return negate(toMatch(query.of, on));
    case "and":
    case "or":
      return joinMatches(
        query.kind,
        query.of.map((part) => toMatch(part, on)),
      );
    default:
      return { kind: "match", ...leafMatch(query, on) };
  }
}

/**
 * What to mark in the rows found, and what makes one row better than another: everything asked for that is not under
 * NOT, one expression for each index that it needs. Empty where a query only excludes.
 */
export function toMarks(query: QueryNode, on: Widenings): readonly WordMatch[] {
  const matches = wantedLeaves(query, true).map((leaf) => ({
    kind: "match" as const,
    ...leafMatch(leaf, on),
  }));
  if (matches.length === 0) return [];
  const joined = joinMatches("or", matches);
  const parts = joined.kind === "or" ? joined.of : [joined];
  return parts.flatMap((part) =>
    part.kind === "match" ? [{ index: part.index, expression: part.expression }] : [],
  );
}

/** The leaves that a row found may hold: those under an even number of NOTs. */
function wantedLeaves(query: QueryNode, wanted: boolean): readonly LeafNode[] {
  switch (query.kind) {
    case "all":
      return [];
    case "not":
      return wantedLeaves(query.of, !wanted);
    case "and":
    case "or":
      return query.of.flatMap((part) => wantedLeaves(part, wanted));
    default:
      return wanted ? [query] : [];
  }
}
