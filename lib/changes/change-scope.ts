import { type ChangeKind, type ChangeScope, changeKinds, defaultFrom } from "#lib/changes/changes";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { findRegion, regionsOf } from "#lib/regions/region";
import {
  dayParameter,
  listParameter,
  optionalChoiceParameter,
  type Specification,
} from "#lib/url/parameters";
import {
  type CommonParameters,
  commonSpecification,
  countriesParameter,
} from "#lib/url/scope-parameters";

/** What the page of changes is asked for. `from` begins the period, `asOf` ends it. */
export type ChangesParameters = CommonParameters & {
  countries: readonly string[];
  region: string | null;
  from: IsoDate | null;
  kinds: readonly ChangeKind[];
};

export function changesSpecification(index: FactIndex): Specification<ChangesParameters> {
  return {
    countries: countriesParameter(index),
    region: optionalChoiceParameter(
      regionsOf(index.facts).map(({ id }) => id),
      "the id of a region, as central-asia",
    ),
    from: dayParameter(),
    kinds: listParameter(changeKinds, `kinds of changes: ${changeKinds.join(", ")}`),
    ...commonSpecification,
  };
}

/** States of the region and those chosen one by one; with neither, everyone. */
export function changeScope(
  { facts }: FactIndex,
  { countries, region, from, kinds }: ChangesParameters,
  asOf: IsoDate,
): ChangeScope {
  const members = region === null ? [] : (findRegion(facts, region)?.members ?? []);
  const chosen = new Set([...members, ...countries]);
  const everyone = facts.countries.map(({ iso3 }) => iso3);
  return {
    states: chosen.size === 0 ? everyone : everyone.filter((iso3) => chosen.has(iso3)),
    from: from ?? defaultFrom(asOf),
    to: asOf,
    kinds,
  };
}
