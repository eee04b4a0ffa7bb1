import { z } from "zod";
import {
  type CommitteeCode,
  committeeCode,
  committeeCodes,
  type InstrumentCode,
  instrumentCode,
  iso3,
  partialDate,
  text,
  webAddress,
  year,
} from "#data/vocabulary";
import { documentParameter, namesParameter, someOf, yearParameter } from "#lib/api/api-parameters";
import { type Facets, type ListSelection, list } from "#lib/api/list-endpoint";
import { observationRows } from "#lib/api/observation-rows";
import { sortItems } from "#lib/api/sort-items";
import { type StateFilter, stateSpecification, statesAsked } from "#lib/api/state-filter";
import type { IsoDate } from "#lib/dates/calendar-date";
import { type Facet, noValue } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import {
  type Observation,
  origins,
  type PassageKind,
  type PassageVerification,
  passageKinds,
  passageVerifications,
} from "#lib/observations/observation";
import type { ObservationStore } from "#lib/observations/store";
import type { Release } from "#lib/release/release";
import { dayParameter, type Specification } from "#lib/url/parameters";
import { rightsParameter, treatiesParameter } from "#lib/url/scope-parameters";
import { symbolAddress } from "#lib/url/source-address";

type Values = StateFilter & {
  rights: readonly string[];
  committees: readonly CommitteeCode[];
  treaties: readonly InstrumentCode[];
  kinds: readonly PassageKind[];
  groups: readonly string[];
  verification: readonly PassageVerification[];
  from: number | null;
  to: number | null;
  document: string | null;
  asOf: IsoDate | null;
};

/** One observation as the API gives it: all that is held, and where the United Nations keeps the document. */
export const observationItemSchema = z.strictObject({
  id: text,
  origin: z.enum(origins),
  countries: z.array(iso3),
  mechanism: text.nullable(),
  committee: committeeCode.nullable(),
  instrument: instrumentCode.nullable(),
  documentId: text.nullable(),
  symbol: text.nullable(),
  symbolUrl: webAddress.nullable(),
  paragraphs: text.nullable(),
  kind: z.enum(passageKinds),
  priorityFollowUp: z.boolean().nullable(),
  rights: z.array(text),
  groups: z.array(text),
  heading: text.nullable(),
  summary: text.nullable(),
  recommendation: text.nullable(),
  text: text.nullable(),
  treatyArticles: z.array(text),
  year,
  date: partialDate,
  cycle: text.nullable(),
  sources: z.array(text).min(1),
  verification: z.enum(passageVerifications),
  note: text.nullable(),
  /** What the UN index says of an imported passage, its raw values included; null for a curated observation. */
  imported: z.record(z.string(), z.unknown()).nullable(),
});

export function observationItem(observation: Observation) {
  const { symbol } = observation;
  return { ...observation, symbolUrl: symbol === null ? null : symbolAddress(symbol) };
}

function specification({ index, observations }: Release): Specification<Values> {
  const { columns } = observations;
  const groups = columns.shared.group.values.filter((name) => name !== noValue);
  return {
    ...stateSpecification(index),
    rights: rightsParameter(index),
    committees: someOf(committeeCodes),
    treaties: treatiesParameter,
    kinds: someOf(passageKinds),
    groups: namesParameter(
      groups,
      "names of groups, parted by commas, as the observations give them",
    ),
    verification: someOf(passageVerifications),
    from: yearParameter,
    to: yearParameter,
    document: documentParameter(index),
    asOf: dayParameter(),
  };
}

/** Observations, newest first, with what each further choice would give. */
export const observationsList = list({
  name: "observations",
  item: observationItemSchema,
  filters: specification,
  defaultLimit: 100,
  select({ release, values, asOf }) {
    const filter = toFilter(release, values, asOf);
    return selectObservations(release.observations, filter);
  },
});

/** Newest first, only the passages of the page are read; in another order all are, because any field may give it. */
function selectObservations(
  store: ObservationStore,
  filter: ObservationFilter,
): ListSelection<ReturnType<typeof observationItem>> {
  const rows = observationRows(store.columns, filter);
  return {
    total: rows.length,
    items: (from, to, sort) =>
      sort === null
        ? store.read(rows.slice(from, to)).map(observationItem)
        : sortItems(store.read(rows).map(observationItem), sort).slice(from, to),
    facets: () => observationFacets(store, filter),
  };
}

function toFilter({ index }: Release, values: Values, asOf: IsoDate): ObservationFilter {
  const isEveryone = values.countries.length === 0 && values.region === null;
  return {
    countries: isEveryone ? [] : statesAsked(index, values),
    rights: values.rights,
    committees: values.committees,
    instruments: values.treaties,
    kinds: values.kinds,
    groups: values.groups,
    verifications: values.verification,
    fromYear: values.from,
    toYear: values.to,
    document: values.document,
    asOf,
  };
}

/** The parameters that are counted: the part of the filter that each sets, and the facet of the store. */
const faceted = {
  countries: ["countries", "country"],
  rights: ["rights", "right"],
  committees: ["committees", "committee"],
  treaties: ["instruments", "instrument"],
  kinds: ["kinds", "kind"],
  groups: ["groups", "group"],
  verification: ["verifications", "verification"],
} as const satisfies Record<string, readonly [keyof ObservationFilter, Facet]>;

/** Counted over the other choices: the number beside a value is the total of the list with that value alone in its place. */
function observationFacets(store: ObservationStore, filter: ObservationFilter): Facets {
  const facets = Object.entries(faceted).map(([name, [part, facet]]) => {
    const tally = store.tally({ ...filter, [part]: [] }, facet);
    const counts = [...tally].map(([value, { count }]): [string, number] => [value, count]);
    const named = counts.filter(([value]) => value !== noValue).sort(byCount);
    return [name, Object.fromEntries(named)] as const;
  });
  return Object.fromEntries(facets);
}

function byCount([a, many]: [string, number], [b, few]: [string, number]): number {
  return few - many || (a < b ? -1 : 1);
}
