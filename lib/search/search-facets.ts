import { committeeName, rightName, stateName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import type { Facet } from "#lib/observations/facets";
import { noValue } from "#lib/observations/facets";
import type { Release } from "#lib/release/release";
import { type FacetOption, facetOptions } from "#lib/search/facet-options";
import type { SearchAnswer } from "#lib/search/search";
import type { SearchParameters } from "#lib/search/search-scope";

/** The facets of the page of results: the parameter, the facet behind it, and what is chosen. */
const shownFacets = [
  ["country", "country"],
  ["committee", "mechanism"],
  ["right", "right"],
  ["kind", "kind"],
  ["group", "group"],
  ["verification", "verification"],
  ["sdg", "sdg"],
  ["treaty", "instrument"],
  ["origin", "origin"],
] as const satisfies readonly (readonly [keyof SearchParameters, Facet])[];

export type ShownFacet = Readonly<{
  name: (typeof shownFacets)[number][0];
  options: readonly FacetOption[];
}>;

/** The facets with their counts; one whose only value is "not stated" is left out. */
export function searchFacets(
  release: Release,
  { facets }: SearchAnswer,
  values: SearchParameters,
  words: Words,
): readonly ShownFacet[] {
  return shownFacets
    .map(([name, facet]) => {
      const label = (value: string) => facetLabel(release, facet, value, words);
      return { name, options: facetOptions(facets[facet], values[name], label, words.locale) };
    })
    .filter(({ options }) => options.some(({ value }) => value !== noValue));
}

/** The years of the results, newest first, each with its count. */
export function yearCounts({
  facets,
}: SearchAnswer): readonly (readonly [year: string, count: number])[] {
  return [...facets.year]
    .filter(([year]) => year !== noValue)
    .sort(([a], [b]) => Number(b) - Number(a));
}

/** A value of a facet in words. */
export function facetLabel({ index }: Release, facet: Facet, value: string, words: Words): string {
  if (value === noValue) return words("search.none");
  switch (facet) {
    case "country":
      return stateName(words.locale, index, value);
    case "right":
      return rightName(words.locale, index, value);
    case "mechanism":
      return committeeName(words.locale, index, value);
    case "kind":
      return words(`observation.kinds.${value}`);
    case "verification":
      return words(`sources.verification.${value}.word`);
    case "origin":
      return words(`search.origins.${value}`);
    case "sdg":
      return words("search.goal", { number: value });
    default:
      return value;
  }
}
