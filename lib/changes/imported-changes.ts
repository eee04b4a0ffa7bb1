import { type ChangesParameters, changeScope } from "#lib/changes/change-scope";
import type { TableRequest } from "#lib/tables/page-tables";
import { printQuery } from "#lib/url/query";

/**
 * The imported passages of the years that a period touches, as a number that opens its list; the UN index is searched by
 * year. `null` where nothing is imported or the reader asked for other kinds than documents.
 */
export function importedChanges({
  release,
  values,
  asOf,
}: Omit<TableRequest<null, ChangesParameters>, "words" | "path">): Readonly<{
  count: number;
  fromYear: string;
  toYear: string;
  href: string;
}> | null {
  const origins = release.observations.columns.exclusive.origin.values;
  const asked = values.kinds.length === 0 || values.kinds.includes("document");
  if (!origins.includes("imported") || !asked) return null;
  const { from } = changeScope(release.index, values, asOf);
  const fromYear = from.slice(0, 4);
  const toYear = asOf.slice(0, 4);
  const isEveryone = values.countries.length === 0 && values.region === null;
  const count = release.observations.count({
    origins: ["imported"],
    countries: isEveryone ? [] : changeScope(release.index, values, asOf).states,
    fromYear: Number(fromYear),
    toYear: Number(toYear),
    asOf: values.asOf,
  });
  const query = {
    origin: "imported",
    country: values.countries.join(","),
    region: values.region ?? "",
    from: fromYear,
    to: toYear,
    sort: "date",
    asOf: values.asOf ?? "",
    release: values.release ?? "",
  };
  return { count, fromYear, toYear, href: `/search${printQuery(query)}` };
}
