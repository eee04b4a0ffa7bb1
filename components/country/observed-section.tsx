import { useLocale, useTranslations } from "next-intl";
import { ChartFigure } from "#components/chart/chart-figure";
import { ChosenObservations } from "#components/country/chosen-observations";
import { CoverageLegend } from "#components/mark/coverage-mark";
import { Notice } from "#components/notice/notice";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { localHref } from "#lib/i18n/local-href";
import { articlesAddress } from "#lib/tables/articles/articles-request";
import { cyclesChart, rightsChart } from "#lib/tables/state/country-charts";
import type { CountryView } from "#lib/tables/state/country-view";
import { stateCounts } from "#lib/tables/state/state-counts";

/** What committees observed, by right, by cycle and one by one; for a State without any, what is known instead. */
export function ObservedSection({ view }: Readonly<{ view: CountryView }>) {
  const t = useTranslations("country");
  const articles = useTranslations("articles.links");
  const locale = useLocale();
  const { state, tables } = view;
  const { release, iso3, asOf, name } = state;
  const { observations } = stateCounts(release, iso3, asOf);
  if (observations === 0) {
    return (
      <PageSection id="observed" title={t("sections.observed")}>
        <Notice>
          <p>{t("notes.noObservations", { name })}</p>
        </Notice>
        <TableSection {...tables.rights} level={3} heading={t("charts.rights")} />
        <CoverageLegend />
      </PageSection>
    );
  }
  return (
    <PageSection
      id="observed"
      title={t("sections.observed")}
      note={
        <>
          <p>{t("notes.rights")}</p>
          <p>
            <a href={localHref(locale, articlesAddress(state, "CCPR"))}>{articles("forState")}</a>
          </p>
        </>
      }
    >
      <ChartFigure
        chart={rightsChart(state, tables.rights.table)}
        picture="bars"
        level={3}
        twin={tables.rights}
        twinOpen
      />
      <CoverageLegend />
      <ChartFigure
        chart={cyclesChart(state, tables.cycles.table)}
        picture="bars"
        level={3}
        twin={tables.cycles}
        twinOpen
      />
      <ChosenObservations view={view} />
    </PageSection>
  );
}
