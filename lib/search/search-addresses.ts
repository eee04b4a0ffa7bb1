import { localHref } from "#lib/i18n/local-href";
import { defaultLocale, languageOf } from "#lib/i18n/locales";
import type { Release } from "#lib/release/release";
import type { WideningKind } from "#lib/search/query/widening-kinds";
import { type SearchParameters, searchSpecification } from "#lib/search/search-scope";
import { printParameters } from "#lib/url/parameters";

/** The addresses that a page of results leads to, each the same search with one thing changed. */
export function searchAddresses(release: Release, values: SearchParameters, basePath: string) {
  const specification = searchSpecification(release);
  const address = (path: string, change: Partial<SearchParameters>) =>
    `${path}${printParameters(specification, { ...values, ...change })}`;
  return {
    page: (page: number) => address(basePath, { page }),
    year: (year: string) => address(basePath, { from: Number(year), to: Number(year), page: 1 }),
    switched: (kind: WideningKind) =>
      address(basePath, { exact: switched(values.exact, kind), page: 1 }),
    file: localHref(
      languageOf(basePath) ?? defaultLocale,
      address("/export/search/main.csv", { page: 1 }),
    ),
  };
}

function switched(exact: readonly WideningKind[], kind: WideningKind): readonly WideningKind[] {
  return exact.includes(kind) ? exact.filter((each) => each !== kind) : [...exact, kind];
}
