import { instrumentCodes } from "#data/vocabulary";
import type { FactIndex } from "#lib/facts/fact-index";
import { noValue } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import { origins, passageKinds, passageVerifications } from "#lib/observations/observation";
import { findRegion, regionsOf } from "#lib/regions/region";
import type { Release } from "#lib/release/release";
import { type WideningKind, wideningKinds } from "#lib/search/query/widening-kinds";
import {
  choiceParameter,
  integerParameter,
  listParameter,
  optionalChoiceParameter,
  type Parameter,
  type Specification,
  textParameter,
} from "#lib/url/parameters";
import {
  type CommonParameters,
  commonSpecification,
  countriesParameter,
  rightsParameter,
} from "#lib/url/scope-parameters";

/** The orders in which results are listed. `relevance` needs words; without them the newest come first. */
export const searchSorts = [
  "relevance",
  "date",
  "date-rising",
  "country",
  "right",
  "symbol",
] as const;
export type SearchSort = (typeof searchSorts)[number];

export const pageSizes = ["25", "50", "100"] as const;

/** What a search asks for, as its address says it. */
export type SearchParameters = CommonParameters & {
  q: string;
  country: readonly string[];
  region: string | null;
  right: readonly string[];
  /** Committees and other mechanisms. */
  committee: readonly string[];
  kind: readonly string[];
  group: readonly string[];
  verification: readonly string[];
  sdg: readonly string[];
  treaty: readonly string[];
  cycle: string | null;
  origin: readonly string[];
  /** Leaves special procedures and the Universal Periodic Review aside. */
  bodies: "treaty-bodies" | null;
  from: number | null;
  to: number | null;
  exact: readonly WideningKind[];
  sort: SearchSort | null;
  page: number;
  size: (typeof pageSizes)[number];
};

/** Addresses stay short enough for every browser and server. */
const longestQuery = 500;

/** The parameters of a search in a release, which says which mechanisms and groups there are. */
export function searchSpecification({
  index,
  observations,
}: Release): Specification<SearchParameters> {
  const values = (facet: "mechanism" | "cycle") => observations.columns.exclusive[facet].values;
  return {
    q: textParameter(longestQuery),
    country: countriesParameter(index),
    region: optionalChoiceParameter(regionIds(index), "the id of a region, as central-asia"),
    right: rightsParameter(index),
    committee: listParameter(
      [...values("mechanism"), noValue],
      "codes of committees and mechanisms, as the list of results names them",
    ),
    kind: someOf(passageKinds),
    group: listParameter(
      observations.columns.shared.group.values,
      "affected groups, as the list of results names them",
    ),
    verification: someOf(passageVerifications),
    sdg: someOf([...goals, noValue]),
    treaty: someOf([...instrumentCodes, noValue]),
    cycle: optionalChoiceParameter([...values("cycle")], "a reporting cycle, as 3 or 3-4"),
    origin: someOf(origins),
    bodies: optionalChoiceParameter(["treaty-bodies"]),
    from: yearParameter,
    to: yearParameter,
    exact: someOf(wideningKinds),
    sort: optionalChoiceParameter(searchSorts),
    page: integerParameter(1, 1_000_000, 1),
    size: choiceParameter(pageSizes, "25"),
    ...commonSpecification,
  };
}

const goals = Array.from({ length: 17 }, (_, i) => String(i + 1));

function someOf<V extends string>(choices: readonly V[]): Parameter<readonly V[]> {
  return listParameter(choices, `some of ${choices.join(", ")}, parted by commas`);
}

function regionIds({ facts }: FactIndex): string[] {
  return regionsOf(facts).map(({ id }) => id);
}

const yearParameter: Parameter<number | null> = {
  fallback: null,
  print: (year) => (year === null ? "" : String(year)),
  read(text) {
    if (text.trim() === "") return { value: null, complaints: [] };
    const year = /^\d{4}$/.test(text.trim()) ? Number(text) : null;
    const complaints = year === null ? [{ value: text, expected: "a year, as 2019" }] : [];
    return { value: year, complaints };
  },
};

/** The filter of the facets; States of a region and States chosen one by one come together. */
export function searchFilter({ facts }: FactIndex, values: SearchParameters): ObservationFilter {
  const members = values.region === null ? [] : (findRegion(facts, values.region)?.members ?? []);
  return {
    countries: [...new Set([...members, ...values.country])],
    rights: values.right,
    mechanisms: values.committee,
    kinds: values.kind,
    groups: values.group,
    verifications: values.verification,
    sdgs: values.sdg,
    instruments: values.treaty,
    cycle: values.cycle,
    origins: values.origin,
    treatyBodies: values.bodies !== null,
    fromYear: values.from,
    toYear: values.to,
    asOf: values.asOf,
  };
}
