import type { Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { keptHere } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import { defaultRegion, statesShown } from "#lib/overview/overview-scope";
import { ofCycles } from "#lib/reporting/observation-cycle";
import { instrumentsBehind } from "#lib/right/protection";
import { rightAddress } from "#lib/right/right-address";
import type { TableRequest } from "#lib/tables/page-tables";
import { type RightParameters, rightSpecification } from "#lib/tables/right/right-parameters";
import { pinsOf } from "#lib/tables/state/state-request";
import { printParameters } from "#lib/url/parameters";
import type { Query } from "#lib/url/query";

/** What the tables about one right are made from. */
export type RightRequest = TableRequest<Readonly<{ id: string }>, RightParameters> &
  Readonly<{
    right: Right;
    /** The States shown, in the order of their names: Central Asia where nothing is chosen. */
    states: readonly string[];
    /** The instruments behind the right, among those asked for. */
    instruments: readonly InstrumentCode[];
    /** The observations on the right that every filter leaves: what the page lists and its charts count. */
    observations: readonly Observation[];
    /** The day and the release, where the reader chose them. */
    pins: Query;
  }>;

/** Makes the request ready; `null` where there is no such right. */
export function rightRequest(
  request: TableRequest<Readonly<{ id: string }>, RightParameters>,
): RightRequest | null {
  const { release, path, values, words } = request;
  const right = release.index.right(path.id);
  if (right === undefined) return null;
  const states = statesShown(release.index, values, words.locale);
  return {
    ...request,
    right,
    states,
    instruments: instrumentsBehind(right, values.treaties),
    observations: observationsAskedFor(request, states),
    pins: pinsOf(values),
  };
}

function observationsAskedFor(
  { release, path, values, asOf }: TableRequest<Readonly<{ id: string }>, RightParameters>,
  states: readonly string[],
): readonly Observation[] {
  const found = release.observations.select({
    ...keptHere,
    countries: states,
    rights: [path.id],
    committees: values.committees,
    instruments: values.treaties,
    kinds: values.kinds,
    verifications: values.verification,
    document: values.document,
    fromYear: values.from,
    toYear: values.to,
    asOf,
  });
  const ofCyclesAskedFor = ofCycles(found, values.cycles);
  return values.undated === null
    ? ofCyclesAskedFor
    : ofCyclesAskedFor.filter((observation) => !isDated(observation));
}

/** A year of 0 says that the source gives none. */
export function isDated({ year }: Pick<Observation, "year">): boolean {
  return year > 0;
}

/** This page with every filter as it is, narrowed further by `more`, at the list of observations. */
export function narrowedAddress({ release, right, values }: RightRequest, more: Query): string {
  const printed = printParameters(rightSpecification(release.index), values);
  const query = { ...Object.fromEntries(new URLSearchParams(printed)), ...more };
  return rightAddress(right.id, query, "observations");
}

/**
 * This page for one State with the instruments, the day and the release as chosen and no other filter: what the concerns
 * grid and the table of States count.
 */
export function stateListAddress(
  { right, values, pins }: RightRequest,
  iso3: string,
  anchor: "observations" | "reviews",
  more: Query = {},
): string {
  const query = { countries: iso3, ...more, treaties: values.treaties.join(), ...pins };
  return rightAddress(right.id, query, anchor);
}

/** The parameters that choose the States shown, the default region written out. */
export function statesQuery({ values: { countries, region } }: RightRequest): Query {
  const chosen = region ?? (countries.length === 0 ? defaultRegion : "");
  return { region: chosen, countries: countries.join() };
}
