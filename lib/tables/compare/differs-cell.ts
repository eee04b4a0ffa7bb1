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
  const most = largest(groups);
  const sides = groups.map((group) =>
    words("compare.side", {
      answer: words(`compare.answers.${aspect}.${group.answer}`),
      states:
        group === most
          ? words(`compare.others.${aspect}`)
          : group.states.map((iso3) => names.get(iso3) ?? iso3).join(", "),
    }),
  );
  // The table of procedures asks one thing only, which its title names.
  if (aspect === "acceptance") return sides.join("; ");
  return words("compare.difference", {
    aspect: words(`compare.aspects.${aspect}`),
    sides: sides.join("; "),
  });
}

/** The one group of more than two States, larger than every other, that "all others" can stand for without naming it. */
function largest(groups: Difference<string>["groups"]) {
  const [first, second] = [...groups].sort((a, b) => b.states.length - a.states.length);
  if (first === undefined || second === undefined) return null;
  return first.states.length > 2 && first.states.length > second.states.length ? first : null;
}
