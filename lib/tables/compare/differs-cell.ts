import type { Difference } from "#lib/compare/difference";
import { type Cell, missing, value } from "#lib/table/table";
import type { CompareRequest } from "#lib/tables/compare/compare-request";

/** In what the States differ, in words that name them: "bound: Kazakhstan; not bound: Uzbekistan". */
export function differsCell(
  request: CompareRequest,
  differences: readonly Difference<string>[],
): Cell {
  const { words, states } = request;
  if (states.length < 2) return missing(words("compare.oneState"));
  if (differences.length === 0) return value(words("compare.same"));
  return value(differences.map((each) => inWords(request, each)).join(". "));
}

function inWords(
  { words, states }: CompareRequest,
  { aspect, groups }: Difference<string>,
): string {
  const names = new Map(states.map(({ iso3, name }) => [iso3, name]));
  const sides = groups.map(({ answer, states: members }) =>
    words("compare.side", {
      answer: words(`compare.answers.${aspect}.${answer}`),
      states: members.map((iso3) => names.get(iso3) ?? iso3).join(", "),
    }),
  );
  return words("compare.difference", {
    aspect: words(`compare.aspects.${aspect}`),
    sides: sides.join("; "),
  });
}
