import type { Match } from "#lib/search/query/to-match";
import type { WordMatch } from "#lib/search/word-index";

type Joint = "and" | "or";

/** Puts matches together; what one index can answer in one expression stays one. */
export function joinMatches(kind: Joint, parts: readonly Match[]): Match {
  const wanted = parts.filter((part) => part.kind !== "not");
  const unwanted = parts.flatMap((part) => (part.kind === "not" ? [part.of] : []));
  if (unwanted.length === 0) return merge(kind, wanted);
  const other = merge(kind === "and" ? "or" : "and", unwanted);
  if (wanted.length === 0) return negate(other);
  // "a OR NOT b" is everything but what has b without a.
  return kind === "and"
    ? without(merge("and", wanted), other)
    : negate(without(other, merge("or", wanted)));
}

export function negate(match: Match): Match {
  return match.kind === "not" ? match.of : { kind: "not", of: match };
}

/** The rows of `match` that are not in `unwanted`. */
function without(match: Match, unwanted: Match): Match {
  if (match.kind !== "match" || unwanted.kind !== "match" || match.index !== unwanted.index) {
    return { kind: "and", of: [...(match.kind === "and" ? match.of : [match]), negate(unwanted)] };
  }
  const expression = `${bracket(match.expression)} NOT ${bracket(unwanted.expression)}`;
  return { kind: "match", index: match.index, expression };
}

function merge(kind: Joint, parts: readonly Match[]): Match {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const of = [
    ...mergeIndex(kind, "words", flat),
    ...mergeIndex(kind, "exact", flat),
    ...flat.filter((part) => part.kind !== "match"),
  ];
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind, of };
}

function mergeIndex(
  kind: Joint,
  index: WordMatch["index"],
  parts: readonly Match[],
): readonly Match[] {
  const expressions = parts.flatMap((part) =>
    part.kind === "match" && part.index === index ? [part.expression] : [],
  );
  const [only] = expressions;
  if (only === undefined) return [];
  if (expressions.length === 1) return [{ kind: "match", index, expression: only }];
  const expression = expressions.map(bracket).join(kind === "and" ? " AND " : " OR ");
  return [{ kind: "match", index, expression }];
}

const single = /^(?:"[^"]*"\*?|NEAR\([^()]*\))$/;

function bracket(expression: string): string {
  return single.test(expression) ? expression : `(${expression})`;
}
