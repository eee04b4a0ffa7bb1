import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChartFigure } from "#components/chart/chart-figure";
import { usePictureWords } from "#components/chart/picture-words";
import { filtersId } from "#components/compare/compare-filters";
import { ConcernsGrid } from "#components/concerns/concerns-grid.client";
import { CoverageLegend } from "#components/mark/coverage-mark";
import { StatusLegend } from "#components/mark/status-mark";
import { PageSection } from "#components/shell/page-section";
import { TableSection, useFactTableLabels } from "#components/table/table-section";
import { localHref } from "#lib/i18n/local-href";
import { compareAddress } from "#lib/tables/compare/compare-address";
import type { CompareView } from "#lib/tables/compare/compare-view";
import { compactComparedGrid, comparedLists } from "#lib/tables/compare/concerns-table";
import { joinedChart } from "#lib/tables/compare/joined-chart";
import type { StatesTable } from "#lib/tables/compare-tables";
import { gridWords } from "#lib/tables/overview-tables";

type Props = Readonly<{ view: CompareView }>;

export const statesAnchors = [
  ["ratification", "main"],
  ["procedures", "procedures"],
  ["reporting", "reporting"],
  ["concerns", "concerns"],
  ["depth", "depth"],
] as const;

/** Ratification, procedures, reporting and concerns of the States, each as a table. */
export function StatesSections({ view }: Props) {
  const t = useTranslations("compare.notes");
  return (
    <>
      <ComparedTable
        view={view}
        name="main"
        note={<DifferNote view={view} text={t("main")} />}
        whenEmpty={<DifferNote view={view} text={t("noDifference")} />}
      />
      <StatusLegend />
      <ChartFigure
        chart={joinedChart(view.request)}
        picture="lines"
        twin={view.places.joined}
        level={3}
      />
      <ComparedTable
        view={view}
        name="procedures"
        note={<DifferNote view={view} text={t("procedures")} />}
        whenEmpty={<DifferNote view={view} text={t("noProcedure")} />}
      />
      <ComparedTable
        view={view}
        name="reporting"
        note={<p>{t("reporting")}</p>}
        whenEmpty={<p>{t("noReporting")}</p>}
      />
      <ConcernsSection view={view} />
    </>
  );
}

/** A table with its note, or what it means that it has no row. */
function ComparedTable({
  view,
  name,
  note,
  whenEmpty,
}: Props & Readonly<{ name: StatesTable; note: ReactNode; whenEmpty: ReactNode }>) {
  const t = useTranslations("compare.headings");
  const table = view.tables[name];
  const heading = t(name);
  if (table.rows.length === 0) {
    return (
      <PageSection id={table.id} title={heading}>
        <div className="when-empty">{whenEmpty}</div>
      </PageSection>
    );
  }
  return (
    <TableSection
      {...view.places[name]}
      table={table}
      heading={heading}
      note={note}
      filterForm={filtersId}
    />
  );
}

/** The note, and where only differing rows are shown the way back to all. */
function DifferNote({ view, text }: Props & Readonly<{ text: string }>) {
  const t = useTranslations("compare.notes");
  const locale = useLocale();
  const { release, values } = view.request;
  return (
    <>
      <p>{text}</p>
      {values.differ !== null && (
        <p>
          {t("differOnly")}{" "}
          <a href={localHref(locale, compareAddress(release.index, { ...values, differ: null }))}>
            {t("allRows")}
          </a>
        </p>
      )}
    </>
  );
}

function ConcernsSection({ view }: Props) {
  const t = useTranslations("compare");
  const labels = useFactTableLabels();
  const { request, places } = view;
  const list = comparedLists(request);
  return (
    <PageSection id="concerns" title={t("headings.concerns")} note={<p>{t("notes.concerns")}</p>}>
      <ConcernsGrid
        grid={compactComparedGrid(request)}
        words={gridWords(request.words)}
        labels={labels}
        listOfState={list("{right}", "{iso3}")}
        listOfAll={list("{right}", null)}
        pictureWords={usePictureWords()}
        filterForm={filtersId}
        basePath={places.concerns.basePath}
        query={places.concerns.query}
        exportHref={places.concerns.exportHref}
      />
      <CoverageLegend />
    </PageSection>
  );
}
