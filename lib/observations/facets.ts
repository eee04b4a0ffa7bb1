import type { Observation } from "#lib/observations/observation";

/** What observations are counted and chosen by. Of an exclusive facet every observation has one value. */
export const exclusiveFacets = [
  "mechanism",
  "committee",
  "instrument",
  "kind",
  "verification",
  "origin",
  "year",
  "cycle",
  "document",
  "symbol",
] as const;
export type ExclusiveFacet = (typeof exclusiveFacets)[number];

/** Of these an observation may have several values, or none, which is counted as `none`. */
export const sharedFacets = ["country", "right", "group", "sdg"] as const;
export type SharedFacet = (typeof sharedFacets)[number];

export type Facet = ExclusiveFacet | SharedFacet;
export const facets: readonly Facet[] = [...exclusiveFacets, ...sharedFacets];

export function isExclusive(facet: Facet): facet is ExclusiveFacet {
  return exclusiveFacets.some((each) => each === facet);
}

/** The value that stands for "the source does not say". */
export const noValue = "none";

/** The value of an exclusive facet. */
export function facetValue(observation: Observation, facet: ExclusiveFacet): string {
  switch (facet) {
    case "year":
      return observation.year === 0 ? noValue : String(observation.year);
    case "document":
      return observation.documentId ?? noValue;
    case "symbol":
      return observation.symbol?.toUpperCase() ?? noValue;
    default:
      return observation[facet] ?? noValue;
  }
}

/** The values of a shared facet; `none` alone where there are none. */
export function facetValues(observation: Observation, facet: SharedFacet): readonly string[] {
  const values = valuesOf(observation, facet);
  return values.length === 0 ? [noValue] : values;
}

function valuesOf(observation: Observation, facet: SharedFacet): readonly string[] {
  switch (facet) {
    case "country":
      return observation.countries;
    case "right":
      return observation.rights;
    case "group":
      return observation.groups;
    case "sdg":
      return goalsOf(observation.imported?.sdgs ?? []);
  }
}

/** The goals, "16", behind goal and target codes, "16.10". */
function goalsOf(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((code) => code.split(".")[0] ?? code))];
}
