import type { CompareParameters } from "#lib/compare/compare-parameters";
import { type CompareScope, compareScope } from "#lib/compare/compare-scope";
import { nameIn } from "#lib/i18n/names";
import type { TableRequest } from "#lib/tables/page-tables";
import { pinsOf, type StateRequest } from "#lib/tables/state/state-request";
import type { Dropped } from "#lib/url/parameters";
import type { Query } from "#lib/url/query";

/** What the tables of a comparison are made from. */
export type CompareRequest = TableRequest<unknown, CompareParameters> &
  Readonly<{
    scope: CompareScope;
    /** Parameters that say nothing beside the others. */
    unused: readonly Dropped[];
    /** The States in the order of the address, which is the order of every table. */
    states: readonly ComparedState[];
    /** The day and the release, where the reader chose them. */
    pins: Query;
  }>;

export type ComparedState = Readonly<{ iso3: string; name: string }>;

export function compareRequest(request: TableRequest<unknown, CompareParameters>): CompareRequest {
  const { release, values, asOf, words } = request;
  const states = values.countries.flatMap((iso3) => {
    const country = release.index.country(iso3);
    return country === undefined ? [] : [{ iso3, name: nameIn(words.locale, country) }];
  });
  return { ...request, ...compareScope(release, values, asOf), states, pins: pinsOf(values) };
}

/** "Kazakhstan, Kyrgyzstan", or that none is chosen. */
export function statesInWords({ states, words }: CompareRequest): string {
  return namesOf(states) || words("compare.noStates");
}

export function namesOf(states: readonly ComparedState[]): string {
  return states.map(({ name }) => name).join(", ");
}

/** The request as the tables about one State take it. */
export function requestOf(request: CompareRequest, { iso3, name }: ComparedState): StateRequest {
  const { release, asOf, words, pins } = request;
  return { release, iso3, name, asOf, words, pins };
}
