import { useLocale, useTranslations } from "next-intl";
import { ChartFigure } from "#components/chart/chart-figure";
import { CoverageLegend } from "#components/mark/coverage-mark";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { localHref } from "#lib/i18n/local-href";
import { nameIn, stateName } from "#lib/i18n/names";
import type { Table } from "#lib/table/table";
import { articlesAddress } from "#lib/tables/articles/articles-request";
import { avenuesAddress } from "#lib/tables/avenues/avenues-request";
import type { RightRequest } from "#lib/tables/right/right-request";
import type { RightCharts, RightTable } from "#lib/tables/right-tables";
import type { TablePlace } from "#lib/tables/table-places";

export type RightView = Readonly<{
  request: RightRequest;
  tables: Readonly<Record<RightTable, Table>>;
  charts: RightCharts;
  places: Readonly<Record<RightTable, TablePlace>>;
}>;

type Props = Readonly<{ view: RightView }>;

export const filtersId = "right-filters";

/** The articles behind the right, and for each State shown what binds it and what is known. */
export function BoundSections({ view }: Props) {
  const t = useTranslations("right");
  const { request, tables, places } = view;
  const why = request.right.articles.length === 0 ? "noArticle" : "noneAskedFor";
  return (
    <>
      {tables.protection.rows.length === 0 ? (
        <PageSection id="protection" title={t("headings.protection")}>
          <p>{t(`notes.${why}`)}</p>
        </PageSection>
      ) : (
        <TableSection
          {...places.protection}
          table={tables.protection}
          heading={t("headings.protection")}
          note={<p>{t("notes.protection")}</p>}
        />
      )}
      <TableSection
        {...places.states}
        table={tables.states}
        heading={t("headings.states")}
        note={<p>{t("notes.states")}</p>}
      />
      <CoverageLegend />
      <OneState view={view} />
    </>
  );
}

/** With one State chosen: what can be done there about the right, and its passages by treaty article. */
function OneState({ view: { request } }: Props) {
  const avenues = useTranslations("avenues.links");
  const articles = useTranslations("articles.links");
  const locale = useLocale();
  const { states, release, right, pins } = request;
  const [iso3, ...others] = states;
  if (iso3 === undefined || others.length > 0) return null;
  const state = { iso3, pins };
  const name = stateName(locale, release.index, iso3);
  const treaty = right.articles[0]?.instrument ?? "CCPR";
  const byArticle = articlesAddress(state, treaty, { query: { rights: right.id } });
  return (
    <p>
      <a href={localHref(locale, avenuesAddress(state, right.id))}>
        {avenues("forRight", { subject: nameIn(locale, right), name })}
      </a>
      {" · "}
      <a href={localHref(locale, byArticle)}>{articles("forState")}</a>
    </p>
  );
}

/** The observations that every filter leaves, counted three ways, and the documents they come from. */
export function ObservedSections({ view }: Props) {
  const t = useTranslations("right");
  const { tables, charts, places } = view;
  const { main } = tables;
  const note = (
    <>
      <p>
        <strong>{main.title}</strong>
      </p>
      <p>{t(main.rows.length === 0 ? "notes.nothing" : "notes.observations")}</p>
    </>
  );
  return (
    <>
      <TableSection
        {...places.main}
        table={main}
        filterForm={filtersId}
        heading={t("headings.observations")}
        note={note}
      />
      {main.rows.length > 0 && (
        <PageSection id="charts" title={t("headings.charts")}>
          <ChartFigure
            chart={charts.committees}
            picture="bars"
            twin={places.committees}
            level={3}
          />
          <ChartFigure chart={charts.years} picture="stacked" twin={places.years} level={3} />
          <ChartFigure chart={charts.cycles} picture="bars" twin={places.cycles} level={3} />
        </PageSection>
      )}
      <TableSection
        {...places.reviews}
        table={tables.reviews}
        heading={t("headings.reviews")}
        note={<p>{t("notes.reviews")}</p>}
      />
    </>
  );
}
