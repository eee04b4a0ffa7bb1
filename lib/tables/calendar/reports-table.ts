import type { CalendarRequest, CalendarView } from "#lib/calendar/calendar-view";
import { isPast } from "#lib/calendar/entry";
import { dateText } from "#lib/calendar/entry-words";
import { factsAsEntries } from "#lib/calendar/published-entries";
import { stateName } from "#lib/i18n/names";
import { knownReviews } from "#lib/reporting/known-reviews";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import { sourceCell } from "#lib/tables/calendar/entries-table";
import { computedCell, overdueCell, publishedCell } from "#lib/tables/calendar/report-cells";
import { sourcePage } from "#lib/tables/calendar/source-page";
import { sourcesCell } from "#lib/tables/source-cell";
import { pinsOf, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { printQuery } from "#lib/url/query";

export const reportsPlan: readonly PlannedColumn[] = [
  ["state"],
  ["instrument"],
  ["published"],
  ["overdue", "number"],
  ["computed"],
  ["lastReview", "date"],
  ["nextReview", "date"],
  ["source"],
  ["checked", "date"],
  ["verification", "text", "hidden"],
  ["report", "text", "hidden"],
  ["note", "text", "hidden"],
  ["sources", "text", "hidden"],
  ["ruleSources", "text", "hidden"],
];

type Standing = CalendarView["standings"][number];

/** The reports of the States chosen: what is published apart from what the treaty's rule gives. */
export function reportsTable(
  request: CalendarRequest,
  title: string,
  standings: readonly Standing[],
): Table {
  const { words } = request;
  const rows = standings.map((standing) => reportRow(request, standing));
  const plan = reportsPlan;
  return plannedTable({ id: "reports", title, plan, labels: "calendar.columns", words, rows });
}

function reportRow(request: CalendarRequest, standing: Standing): Row {
  const { release, values, asOf, words } = request;
  const { iso3, instrument, published, computed, ruleSources } = standing;
  const pins = printQuery(pinsOf(values));
  const name = stateName(words.locale, release.index, iso3);
  return {
    id: `${iso3}.${instrument}`,
    cells: {
      state: value(name, { href: `/countries/${iso3}${pins}` }),
      instrument: value(instrument, { href: `/countries/${iso3}/${instrument}${pins}` }),
      published: publishedCell(published.state, words),
      overdue: overdueCell(published.state, asOf, words),
      computed: computedCell(computed, words),
      ...reviewCells(request, standing),
      source: published.sources.some((source) => URL.canParse(source))
        ? sourceCell(request, published.sources)
        : sourcePage(published.sources, words),
      checked: toldCell(published.asOf, words("calendar.notSeen")),
      verification:
        published.verification === null
          ? missing(words("calendar.notSeen"))
          : value(words(`sources.verification.${published.verification}.word`)),
      report: toldCell(published.report, words("country.reportNotNumbered")),
      note: toldCell(published.note, words("calendar.noNote")),
      sources: sourcesCell(published.sources, words),
      ruleSources: sourcesCell(ruleSources, words),
    },
  };
}

function reviewCells(
  { release, asOf, words }: CalendarRequest,
  { iso3, instrument, committee }: Standing,
): Record<string, Cell> {
  const { last, undated } = knownReviews(release.index, iso3, instrument, asOf);
  const next = factsAsEntries(release.index).find(
    (entry) =>
      entry.kind === "review" &&
      entry.iso3 === iso3 &&
      entry.committee === committee &&
      !isPast(entry, asOf),
  );
  return {
    lastReview: toldCell(last, words(undated ? "calendar.reviewUndated" : "calendar.noReview")),
    nextReview: toldCell(
      next === undefined ? null : dateText(next),
      words("calendar.noNextReview"),
    ),
  };
}
