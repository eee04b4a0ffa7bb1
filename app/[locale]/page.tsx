import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { CellStory } from "#components/matrix/cell-story";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { OverviewFilters } from "#components/overview/overview-filters";
import {
  ChartsSection,
  ConcernsSection,
  MatrixSection,
} from "#components/overview/overview-sections";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { todayOf } from "#lib/dates/calendar-date";
import { localHref } from "#lib/i18n/local-href";
import { localePath } from "#lib/i18n/locales";
import { overview } from "#lib/overview/overview";
import { overviewCharts } from "#lib/overview/overview-charts";
import { framesAddress, overviewQuery } from "#lib/overview/overview-scope";
import { arrangedAddress } from "#lib/table/arrangement-address";
import { comparisonOf } from "#lib/tables/compare/compare-address";
import { listAddress } from "#lib/tables/list-address";
import { gridWords, matrixWords, overviewTables } from "#lib/tables/overview-tables";
import { findStateRequest } from "#lib/tables/state/state-request";
import { linkableHosts } from "#lib/url/source-address";

export const dynamic = "force-dynamic";

export default async function OverviewPage({ params, searchParams }: PageProps<"/[locale]">) {
  const { locale, request, arrangements, dropped, notices } = await openPage(
    overviewTables,
    (await params).locale,
    null,
    searchParams,
  );
  const t = await getTranslations("overview");
  const { release, values, asOf, words } = request;
  const { matrix, grid, story } = overview(request);
  const basePath = localePath(locale, "/");
  const query = overviewQuery(release.index, values);
  const list = listAddress(values, release);
  const compare = comparisonOf(release.index, matrix.rows, values);
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        facts={[
          t("asOfLine", { asOf }),
          t("statesLine", { count: matrix.rows.length }),
          ...(compare === null
            ? []
            : [
                <a key="compare" href={localHref(locale, compare)}>
                  {words("compare.links.compareThese")}
                </a>,
              ]),
          <a key="guide" href={localHref(locale, "/guide")}>
            {t("newHere")}
          </a>,
        ]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <OverviewFilters facts={release.index.facts} values={values} basePath={basePath} />
      <MatrixSection
        asOf={asOf}
        time={{
          today: todayOf(new Date()),
          framesHref: localHref(locale, framesAddress(release.index, values)),
        }}
        matrix={matrix}
        words={matrixWords(words)}
        openCell={values.cell}
        dataHref={localHref(locale, "/data")}
        basePath={basePath}
        query={{ ...query, cell: values.cell ?? "" }}
        story={
          story !== null && (
            <CellStory
              story={story}
              asOf={asOf}
              closeHref={arrangedAddress(basePath, query, "main", arrangements.main)}
              cellId={values.cell ?? ""}
              dossierHref={localHref(
                locale,
                `/countries/${story.country.iso3}/${story.instrument.code}`,
              )}
              hosts={linkableHosts(release.index.facts)}
              state={findStateRequest({ ...request, path: { iso3: story.country.iso3 } })}
            />
          )
        }
      />
      <ConcernsSection
        grid={grid}
        words={gridWords(words)}
        listOfState={list("{right}", "{iso3}")}
        listOfAll={list("{right}", null)}
        basePath={basePath}
        query={query}
      />
      <ChartsSection charts={overviewCharts(request)} basePath={basePath} query={query} />
    </>
  );
}
