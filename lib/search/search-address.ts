import { defaultRegion, type OverviewParameters } from "#lib/overview/overview-scope";
import { printQuery, type Query } from "#lib/url/query";

/** Where exactly the observations that a chart of the overview counts are listed; `more` narrows to one bar. */
export function searchAddress(values: OverviewParameters, more: Query): string {
  const region = values.region ?? (values.countries.length === 0 ? defaultRegion : "");
  return `/search${printQuery({
    region,
    country: values.countries.join(","),
    treaty: values.treaties.join(","),
    right: values.rights.join(","),
    bodies: "treaty-bodies",
    ...more,
    asOf: values.asOf ?? "",
    release: values.release ?? "",
  })}`;
}
