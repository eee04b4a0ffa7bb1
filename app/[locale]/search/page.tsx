import "#components/search/search.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { Notice } from "#components/notice/notice";
import { ReleaseBand } from "#components/release/release-band";
import { QueryNotes } from "#components/search/query-notes";
import { SearchForm } from "#components/search/search-form";
import { SearchResults } from "#components/search/search-results";
import { PageHead } from "#components/shell/page-head";
import { localePath } from "#lib/i18n/locales";
import { regionsOf } from "#lib/regions/region";
import { searchAddresses } from "#lib/search/search-addresses";
import { searchFacets, yearCounts } from "#lib/search/search-facets";
import { searchViewInTime } from "#lib/search/search-page";
import { searchPage } from "#lib/search/search-tables";
import { documentAddress } from "#lib/tables/document-address";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("search");
  return { title: t("title"), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: PageProps<"/[locale]/search">) {
  const page = await openPage(searchPage, (await params).locale, null, searchParams);
  const { locale, request, dropped, notices } = page;
  const { release, values, words } = request;
  const t = await getTranslations("search");
  const view = searchViewInTime(release, values);
  const basePath = localePath(locale, "/search");
  if (view === null) return <TooSlow basePath={basePath} />;
  const addresses = searchAddresses(release, values, basePath);
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
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
    </>
  );
}

/** No count is shown, and no facet: nobody knows them. */
async function TooSlow({ basePath }: Readonly<{ basePath: string }>) {
  const t = await getTranslations("search");
  const query = await getTranslations("searchQuery");
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <Notice tone="warning">
        <p role="alert">{query("tooSlow")}</p>
        <p>
          <a href={basePath}>{t("title")}</a>
        </p>
      </Notice>
    </>
  );
}
