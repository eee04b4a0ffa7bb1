import type { OverviewParameters } from "#lib/overview/overview-scope";
import { encodeQueryValue, printQuery } from "#lib/url/query";

/** Where exactly the observations that a cell of the concerns grid counts are listed; `null` is all the States shown. */
export function listAddress(
  values: OverviewParameters,
): (right: string, iso3: string | null) => string {
  const { treaties, asOf, release } = values;
  const rest = { treaties: treaties.join(","), asOf: asOf ?? "", release: release ?? "" };
  const everyone = { countries: values.countries.join(","), region: values.region ?? "" };
  return (right, iso3) => {
    const states = iso3 === null ? everyone : { countries: iso3 };
    return `/rights/${encodeQueryValue(right)}${printQuery({ ...states, ...rest })}#observations`;
  };
}
