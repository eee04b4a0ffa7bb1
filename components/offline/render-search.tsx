import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { QueryNotes } from "#components/search/query-notes";
import { SearchForm } from "#components/search/search-form";
import { SearchResults } from "#components/search/search-results";
import { localePath } from "#lib/i18n/locales";
import type { SpokenSurroundings } from "#lib/packs/answer-held";
import { regionsOf } from "#lib/regions/region";
import type { Release } from "#lib/release/release";
import { searchAddresses } from "#lib/search/search-addresses";
import { searchFacets, yearCounts } from "#lib/search/search-facets";
import { searchView } from "#lib/search/search-page";
import { searchSpecification } from "#lib/search/search-scope";
import { documentAddress } from "#lib/tables/document-address";
import { readParameters } from "#lib/url/parameters";

/** The results of a search as the server draws them, worked out from what is saved. */
export function renderSearch(
  release: Release,
  parameters: URLSearchParams,
  { words, locale, messages }: SpokenSurroundings,
): string {
  const { values } = readParameters(searchSpecification(release), parameters);
  const view = searchView(release, values);
  const basePath = localePath(locale, "/search");
  const addresses = searchAddresses(release, values, basePath);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages as never} timeZone="UTC">
      <SearchForm
        values={values}
        facets={searchFacets(release, view.answer, values, words)}
        years={yearCounts(view.answer)}
        regions={regionsOf(release.index.facts, locale)}
        basePath={basePath}
        yearAddress={addresses.year}
      >
        <SearchResults
          view={view}
          values={values}
          index={release.index}
          addressOf={addresses.page}
          exportHref={addresses.file}
          notes={
            <QueryNotes
              use={view.use}
              exact={values.exact}
              switchAddress={addresses.switched}
              documentHref={(symbol) => localePath(locale, documentAddress(symbol))}
            />
          }
        />
      </SearchForm>
    </NextIntlClientProvider>,
  );
}
