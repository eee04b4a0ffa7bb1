import type { FactIndex } from "#lib/facts/fact-index";
import { findRegion, regionsOf } from "#lib/regions/region";
import { optionalChoiceParameter, type Specification } from "#lib/url/parameters";
import { countriesParameter } from "#lib/url/scope-parameters";

/** States chosen one by one, or by a region, or both together. */
export type StateFilter = { countries: readonly string[]; region: string | null };

export function stateSpecification(index: FactIndex): Specification<StateFilter> {
  return { countries: countriesParameter(index), region: regionParameter(index) };
}

function regionParameter({ facts }: FactIndex) {
  const ids = regionsOf(facts).map(({ id }) => id);
  return optionalChoiceParameter(ids, `the id of a region: ${ids.join(", ")}`);
}

/** The States asked for, in the order of the facts; all of them where nothing is chosen. */
export function statesAsked({ facts }: FactIndex, filter: StateFilter): readonly string[] {
  const all = facts.countries.map(({ iso3 }) => iso3);
  if (filter.countries.length === 0 && filter.region === null) return all;
  const members = filter.region === null ? [] : (findRegion(facts, filter.region)?.members ?? []);
  const chosen = new Set([...filter.countries, ...members]);
  return all.filter((iso3) => chosen.has(iso3));
}

/** Whether one of several values is asked for; an empty list asks for all. */
export function isAsked(asked: readonly string[], value: string | null): boolean {
  return asked.length === 0 || (value !== null && asked.includes(value));
}
