import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChartFigure } from "#components/chart/chart-figure";
import { usePictureWords } from "#components/chart/picture-words";
import { ConcernsGrid } from "#components/concerns/concerns-grid.client";
import { CoverageLegend } from "#components/mark/coverage-mark";
import { StatusLegend } from "#components/mark/status-mark";
import { MatrixTable } from "#components/matrix/matrix-table.client";
import { PageSection } from "#components/shell/page-section";
import { useFactTableLabels } from "#components/table/table-section";
import type { CompactGrid, GridWords } from "#lib/coverage/grid-table";
import { stepsFrom } from "#lib/dates/as-of-steps";
import type { IsoDate } from "#lib/dates/calendar-date";
import { localHref } from "#lib/i18n/local-href";
import { defaultLocale, languageOf } from "#lib/i18n/locales";
import type { CompactMatrix, MatrixWords } from "#lib/matrix/matrix-table";
import type { OverviewCharts } from "#lib/overview/overview-charts";
import { printQuery, type Query } from "#lib/url/query";

type Place = Readonly<{ basePath: string; query: Query }>;

/** The ratification matrix with what its signs mean; the story of an open cell stands beside it. */
export function MatrixSection({
  matrix,
  words,
  openCell,
  story,
  dataHref,
  time,
  ...place
}: Place &
  Readonly<{
    asOf: IsoDate;
    matrix: CompactMatrix;
    words: MatrixWords;
    openCell: string | null;
    story: ReactNode;
    dataHref: string;
    time: Readonly<{ today: IsoDate; framesHref: string }>;
  }>) {
  const t = useTranslations("overview");
  const marks = useTranslations("marks");
  const times = useTranslations("time");
  const labels = useFactTableLabels();
  const note = (
    <p>
      {t("matrixNote")}{" "}
      {t.rich("matrixCurrent", { link: (text) => <a href={`${dataHref}#currency`}>{text}</a> })}
    </p>
  );
  return (
    <PageSection id="ratification" title={t("matrixHeading")} note={note}>
      {story}
      <MatrixTable
        matrix={matrix}
        words={words}
        bodyWords={{
          letters: marks.raw("letters"),
          statuses: { party: marks("party"), signatory: marks("signatory"), none: marks("none") },
          reservationShort: t("reservationShort"),
        }}
        labels={labels}
        exportHref={exportAddress("main", place)}
        pictureWords={usePictureWords()}
        filterForm="overview-filters"
        openCell={openCell}
        time={{
          framesHref: time.framesHref,
          steps: useSteps(place.asOf, time.today),
          words: { open: times("open"), failed: times("failed") },
        }}
        {...place}
      />
      <StatusLegend />
    </PageSection>
  );
}

/** Days one step away from the page's; today is what an address without a day means. */
function useSteps(asOf: IsoDate, today: IsoDate): (readonly [word: string, asOf: string])[] {
  const t = useTranslations("time");
  const steps = stepsFrom(asOf, today);
  const all = [
    [t("yearBack"), steps.back],
    [t("yearOn"), steps.on],
    [t("today"), steps.today === null ? null : ""],
  ] as const;
  return all.flatMap(([word, day]) => (day === null ? [] : [[word, day] as const]));
}

/** The concerns grid with what its states mean. */
export function ConcernsSection({
  grid,
  words,
  listOfState,
  listOfAll,
  ...place
}: Place &
  Readonly<{ grid: CompactGrid; words: GridWords; listOfState: string; listOfAll: string }>) {
  const t = useTranslations("overview");
  const labels = useFactTableLabels();
  return (
    <PageSection id="concerns" title={t("concernsHeading")} note={<p>{t("concernsNote")}</p>}>
      <ConcernsGrid
        grid={grid}
        words={words}
        labels={labels}
        exportHref={exportAddress("concerns", place)}
        pictureWords={usePictureWords()}
        filterForm="overview-filters"
        listOfState={listOfState}
        listOfAll={listOfAll}
        {...place}
      />
      <p className="too-wide on-paper">{t("concernsTooWide")}</p>
      <p className="soft">{t("reviewsHeldHint")}</p>
      <CoverageLegend />
    </PageSection>
  );
}

/** The charts, each with its table twin. */
export function ChartsSection({ charts, ...place }: Place & Readonly<{ charts: OverviewCharts }>) {
  const t = useTranslations("overview");
  const twin = (name: string) => ({ name, exportHref: exportAddress(name, place), ...place });
  return (
    <PageSection id="charts" title={t("chartsHeading")}>
      <ChartFigure chart={charts["by-right"]} picture="bars" level={3} twin={twin("by-right")} />
      <ChartFigure
        chart={charts["by-committee"]}
        picture="bars"
        level={3}
        twin={twin("by-committee")}
      />
      <ChartFigure chart={charts["by-cycle"]} picture="bars" level={3} twin={twin("by-cycle")} />
      <ChartFigure chart={charts.parties} picture="lines" level={3} twin={twin("parties")} />
    </PageSection>
  );
}

function exportAddress(table: string, { query, basePath }: Place): string {
  const address = `/export/${table}.csv${printQuery(query)}`;
  return localHref(languageOf(basePath) ?? defaultLocale, address);
}
