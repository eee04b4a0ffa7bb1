import type { Words } from "#lib/i18n/words";
import type { QueryProblem } from "#lib/search/query/query-node";

/** Why a query cannot be read and what to do about it, as sentences. */
export function explainProblem(
  { code, at, length, ...values }: QueryProblem,
  words: Words,
): string {
  return words(`searchQuery.problems.${code}`, values);
}
