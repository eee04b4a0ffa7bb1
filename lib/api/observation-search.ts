import type { CommitteeCode, InstrumentCode } from "#data/vocabulary";
import type { ListParameters } from "#lib/api/api-parameters";
import type { StateFilter } from "#lib/api/state-filter";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Origin, PassageKind, PassageVerification } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import type { WideningKind } from "#lib/search/query/widening-kinds";
import { readQuery } from "#lib/search/read-query";
import type { SearchRequest } from "#lib/search/search";
import { searchRequest } from "#lib/search/search-page";
import type { SearchParameters, SearchSort } from "#lib/search/search-scope";

/** What may be asked of the observations, as the address says it. */
export type ObservationValues = StateFilter & {
  q: string;
  exact: readonly WideningKind[];
  rights: readonly string[];
  committees: readonly CommitteeCode[];
  mechanisms: readonly string[];
  treaties: readonly InstrumentCode[];
  kinds: readonly PassageKind[];
  groups: readonly string[];
  verification: readonly PassageVerification[];
  sdgs: readonly string[];
  origin: readonly Origin[];
  from: number | null;
  to: number | null;
  document: string | null;
  /** In capitals. */
  symbol: readonly string[];
  asOf: IsoDate | null;
};

type Values = ObservationValues & Pick<ListParameters, "sort">;

/** The search that a list of observations asks for: that of the page of search, so that both find the same. */
export function searchOf(release: Release, values: Values, asOf: IsoDate): SearchRequest {
  const use = readQuery(values.q, values.exact);
  const request = searchRequest(release, onThePage(values, asOf), use);
  const { committees, document, symbol } = values;
  const filter = { ...request.filter, committees, document };
  if (symbol.length === 0) return { ...request, filter };
  const typed = request.filter.symbols ?? [];
  const symbols = typed.length === 0 ? symbol : symbol.filter((each) => typed.includes(each));
  const nothing = { kind: "not", of: { kind: "all" } } as const;
  return symbols.length === 0
    ? { ...request, filter, match: nothing }
    : { ...request, filter: { ...filter, symbols } };
}

function onThePage(values: Values, asOf: IsoDate): SearchParameters {
  return {
    q: values.q,
    exact: values.exact,
    country: values.countries,
    region: values.region,
    right: values.rights,
    committee: values.mechanisms,
    kind: values.kinds,
    group: values.groups,
    verification: values.verification,
    sdg: values.sdgs,
    treaty: values.treaties,
    origin: values.origin,
    from: values.from,
    to: values.to,
    sort: (values.sort?.column ?? null) as SearchSort | null,
    asOf,
    cycle: null,
    bodies: null,
    page: 1,
    size: "100",
    release: null,
  };
}
