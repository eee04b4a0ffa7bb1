import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { QueryNotes } from "#components/search/query-notes";
import { SearchForm } from "#components/search/search-form";
import { SearchResults } from "#components/search/search-results";
import { localePath } from "#lib/i18n/locales";
import type { ObservationFilter } from "#lib/observations/filter";
import type { SpokenSurroundings } from "#lib/packs/answer-held";
import { answers, type Held } from "#lib/packs/held-release";
import { regionsOf } from "#lib/regions/region";
import type { Release } from "#lib/release/release";
import { searchAddresses } from "#lib/search/search-addresses";
import { type ShownFacet, searchFacets, yearCounts } from "#lib/search/search-facets";
import { searchView } from "#lib/search/search-page";
import { searchFilter, searchSpecification } from "#lib/search/search-scope";
import { documentAddress } from "#lib/tables/document-address";
import { readParameters } from "#lib/url/parameters";

const nothingTyped = { kind: "nothing" } as const;

/** The results of a search as the server draws them, worked out from what is saved. */
export function renderSearch(
  release: Release,
  parameters: URLSearchParams,
  { words, locale, messages }: SpokenSurroundings,
  held: Held,
): string {
  const { values } = readParameters(searchSpecification(release), parameters);
  const answer = searchView(release, values);
  // How many the words alone find is counted over everything.
  const view = held.whole || answer.answer.total > 0 ? answer : { ...answer, use: nothingTyped };
  const basePath = localePath(locale, "/search");
  const addresses = searchAddresses(release, values, basePath);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages as never} timeZone="UTC">
      <SearchForm
        values={values}
        facets={countedFacets(
          searchFacets(release, view.answer, values, words),
          searchFilter(release.index, values),
          held,
        )}
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
              use={answer.use}
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

/**
 * The facets whose counts are whole. A facet leaves its own choice aside: without the choice of a State or an origin what is
 * counted may be more than is saved.
 */
function countedFacets(
  facets: readonly ShownFacet[],
  filter: ObservationFilter,
  held: Held,
): readonly ShownFacet[] {
  const isWhole = (left: ObservationFilter) => answers(held, left);
  return facets.flatMap((facet) => {
    if (facet.name === "origin" && !isWhole({ ...filter, origins: [] })) return [];
    if (facet.name !== "country" || isWhole({ ...filter, countries: [] })) return [facet];
    return [{ ...facet, options: facet.options.filter(({ value }) => held.states.has(value)) }];
  });
}
