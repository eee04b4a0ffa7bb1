import type { OverviewParameters } from "#lib/overview/overview-scope";
import type { Release } from "#lib/release/release";
import { searchAddress } from "#lib/search/search-address";
import { encodeQueryValue, printQuery } from "#lib/url/query";

/**
 * Where exactly the observations that a cell of the concerns grid counts are listed; `null` is all the States shown.
 * With imported passages a cell can count thousands: then the search, which lists page by page, holds the list.
 */
export function listAddress(
  values: OverviewParameters,
  { observations }: Pick<Release, "observations">,
): (right: string, iso3: string | null) => string {
  const hasImported = observations.columns.exclusive.origin.values.includes("imported");
  return hasImported ? searchList(values) : rightList(values);
}

function rightList(values: OverviewParameters) {
  const { treaties, asOf, release } = values;
  const rest = { treaties: treaties.join(","), asOf: asOf ?? "", release: release ?? "" };
  const everyone = { countries: values.countries.join(","), region: values.region ?? "" };
  return (right: string, iso3: string | null): string => {
    const states = iso3 === null ? everyone : { countries: iso3 };
    return `/rights/${encodeQueryValue(right)}${printQuery({ ...states, ...rest })}#observations`;
  };
}

function searchList(values: OverviewParameters) {
  return (right: string, iso3: string | null): string =>
    searchAddress(iso3 === null ? values : { ...values, countries: [iso3], region: null }, {
      right,
    });
}
