import {
  type CompareParameters,
  compareSpecification,
  mostStates,
} from "#lib/compare/compare-parameters";
import type { FactIndex } from "#lib/facts/fact-index";
import { printParameters } from "#lib/url/parameters";

/** The address of a comparison; what is left out of `values` holds as by default. */
export function compareAddress(
  index: FactIndex,
  values: Partial<CompareParameters>,
  anchor = "",
): string {
  const printed = printParameters(compareSpecification(index), values);
  return `/compare${printed}${anchor === "" ? "" : `#${anchor}`}`;
}

/**
 * The States of the region of a State, itself first, where they can stand side by side; `null` where the region has more
 * than fit, or the State has no region.
 */
export function comparableNeighbours(
  { facts, country }: FactIndex,
  iso3: string,
): Readonly<{ region: string; states: readonly string[] }> | null {
  const own = country(iso3);
  const region = own?.unIntermediateRegion ?? own?.unSubregion ?? null;
  if (region === null) return null;
  const members = facts.countries
    .filter((each) => (each.unIntermediateRegion ?? each.unSubregion) === region)
    .map((each) => each.iso3);
  if (members.length < 2 || members.length > mostStates) return null;
  return { region, states: [iso3, ...members.filter((each) => each !== iso3)] };
}

/** The comparison of the States that another page shows; `null` where they cannot stand side by side. */
export function comparisonOf(
  index: FactIndex,
  states: readonly Readonly<{ iso3: string }>[],
  { treaties, asOf, release }: Pick<CompareParameters, "treaties" | "asOf" | "release">,
): string | null {
  if (states.length < 2 || states.length > mostStates) return null;
  const countries = states.map(({ iso3 }) => iso3);
  return compareAddress(index, { countries, treaties, asOf, release });
}
