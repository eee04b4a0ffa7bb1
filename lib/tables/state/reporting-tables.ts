import type { ReportingRow } from "#data/observations/reporting.schema";
import type { LatestReview } from "#data/reviews/latest.schema";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { type IsoDate, latestDay } from "#lib/dates/calendar-date";
import type { Words } from "#lib/i18n/words";
import { reportDelay } from "#lib/reporting/report-delay";
import { type ReportStanding, reportStandings } from "#lib/reporting/report-standing";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { computedCell, overdueCell, publishedCell } from "#lib/tables/calendar/report-cells";
import { sourcesCell } from "#lib/tables/source-cell";
import {
  instrumentCell,
  type StateRequest,
  symbolCell,
  toldCell,
} from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const reportingPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["cycle"],
  ["report"],
  ["due", "date"],
  ["submitted", "date"],
  ["delay"],
  ["considered", "date"],
  ["nextDue", "date"],
  ["sources", "text", "hidden"],
  ["consideredNote", "text", "hidden"],
];

/** The reports of a State: due, submitted, considered; a visit stands beside them as what it is. */
export function reportingTable(
  request: StateRequest,
  title: string,
  reports: readonly ReportingRow[],
): Table {
  const { words } = request;
  return plannedTable({
    id: "reporting",
    title,
    plan: reportingPlan,
    labels: "country.columns",
    words,
    rows: [...reports].sort(byInstrument).map((report) => reportingRow(request, report)),
  });
}

/** In the order of the instruments, the newest cycle first. */
function byInstrument(a: ReportingRow, b: ReportingRow): number {
  return (
    instrumentCodes.indexOf(a.instrument) - instrumentCodes.indexOf(b.instrument) ||
    collator.compare(b.cycle, a.cycle)
  );
}

const collator = new Intl.Collator("en", { numeric: true });

function reportingRow(request: StateRequest, report: ReportingRow): Row {
  const { words } = request;
  const unknown = words("country.notHeld");
  const { instrument, cycle, reportSymbol, dueOn, submittedOn, consideredOn } = report;
  return {
    id: `${instrument}-${cycle}`,
    cells: {
      instrument: instrumentCell(request, instrument),
      cycle: value(report.committee === "SPT" ? words("country.visit", { cycle }) : cycle),
      report: symbolCell(reportSymbol, words),
      due: toldCell(dueOn.join("; ") || null, unknown),
      submitted: toldCell(submittedOn, unknown),
      delay: delayCell(report, words),
      considered: toldCell(consideredOn, unknown),
      consideredNote: toldCell(report.consideredOnNote, words("country.noNote")),
      nextDue: toldCell(report.nextDueOn, unknown),
      sources: sourcesCell(report.sources, words),
    },
  };
}

/** "575 to 939 days late", "on time", or why nobody can say. */
export function delayCell(report: ReportingRow, words: StateRequest["words"]): Cell {
  const delay = reportDelay(report);
  if (delay.kind === "not-known") return missing(words(`country.delayNotKnown.${delay.because}`));
  const { least, most } = delay.delayDays;
  const late = { least: Math.max(least, 0), most };
  const form = most <= 0 ? "onTime" : least === most ? "days" : least <= 0 ? "upTo" : "between";
  return value(words(`country.delay.${form}`, late), { sort: most });
}

export const nextReportsPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["report"],
  ["state"],
  ["overdue", "number"],
  ["computed"],
  ["verification"],
  ["asOf", "date"],
  ["note"],
  ["sources", "text", "hidden"],
  ["ruleSources", "text", "hidden"],
];

/**
 * The report that the State has in hand under each treaty that binds it on the day asked for: what is published, and
 * apart from it what the treaty's rule gives. Without `code`, all treaties that ask for reports.
 */
export function nextReportsTable(
  request: StateRequest,
  title: string,
  code?: InstrumentCode,
): Table {
  const { release, iso3, asOf, words } = request;
  const standings = reportStandings(release.index, [iso3], [], asOf)
    .filter((standing) => standing.bound)
    .filter(({ instrument }) => code === undefined || instrument === code);
  return plannedTable({
    id: "next-reports",
    title,
    plan: nextReportsPlan,
    labels: "country.columns",
    words,
    rows: standings.map((standing) => nextReportRow(request, standing)),
  });
}

function nextReportRow(
  request: StateRequest,
  standing: Extract<ReportStanding, { bound: true }>,
): Row {
  const { instrument } = standing;
  return {
    id: instrument,
    cells: {
      instrument: instrumentCell(request, instrument),
      ...standingCells(standing, request.asOf, request.words),
    },
  };
}

/** How a report stands, in the same words wherever it is told: `state`, `overdue`, `computed` and where they come from. */
export function standingCells(
  { published, computed, ruleSources }: Extract<ReportStanding, { bound: true }>,
  asOf: IsoDate,
  words: Words,
) {
  const { state, report, verification, note, sources } = published;
  const notStated = words("country.notStated");
  return {
    report: toldCell(report, words("country.reportNotNumbered")),
    state: publishedCell(state, words),
    overdue: overdueCell(state, asOf, words),
    computed: computedCell(computed, words),
    verification:
      verification === null
        ? missing(notStated)
        : value(words(`sources.verification.${verification}.word`)),
    asOf: toldCell(published.asOf, notStated),
    note: toldCell(note, words("country.noNote")),
    sources: sourcesCell(sources, words),
    ruleSources: sourcesCell(ruleSources, words),
  };
}

export const latestReviewsPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["state"],
  ["year", "date"],
  ["symbol"],
  ["hiding"],
  ["initialReport"],
  ["date", "date", "hidden"],
  ["session", "number", "hidden"],
  ["basis", "text", "hidden"],
  ["candidates", "text", "hidden"],
  ["unclear", "text", "hidden"],
];

/** The latest review known under each instrument, and how many sessions could hide a newer one. */
export function latestReviewsTable(
  request: StateRequest,
  title: string,
  reviews: readonly LatestReview[],
): Table {
  const { words } = request;
  return plannedTable({
    id: "latest-reviews",
    title,
    plan: latestReviewsPlan,
    labels: "country.columns",
    words,
    rows: reviews.map((review) => latestReviewRow(request, review)),
  });
}

function latestReviewRow(request: StateRequest, review: LatestReview): Row {
  const { words } = request;
  const none = words(`country.latest.${review.status}`);
  return {
    id: review.instrument,
    cells: {
      instrument: instrumentCell(request, review.instrument),
      state: value(none),
      year: toldCell(review.lastKnownYear, none),
      symbol: review.symbol === null ? missing(none) : symbolCell(review.symbol, words),
      hiding: hidingCell(review, words),
      initialReport: initialReportCell(review, request),
      date: toldCell(review.lastKnownDate, none),
      session: review.session === null ? missing(none) : count(review.session),
      basis: toldCell(review.basis, words("country.notStated")),
      candidates: toldCell(review.undatedSymbols.join("; ") || null, words("country.noCandidate")),
      unclear: toldCell(review.unclearReviews.join("; ") || null, words("country.noCandidate")),
    },
  };
}

/** Only 0 makes "latest" safe. */
function hidingCell(
  { laterSessionsWithoutList: hidden }: LatestReview,
  words: StateRequest["words"],
) {
  if (hidden === null) return missing(words("country.hidingNotCounted"));
  return value(
    words(hidden === 0 ? "country.hidingNone" : "country.hidingSome", { count: hidden }),
    {
      sort: hidden,
    },
  );
}

function initialReportCell(review: LatestReview, { words, asOf }: StateRequest): Cell {
  const { noInitialReportAsOf: listed, initialReportDue: due } = review;
  if (listed !== null) return value(words("country.initialMissing", { day: listed }));
  if (due === null) return missing(words("country.initialNotComputed"));
  const key = latestDay(due) < asOf ? "country.initialWasDue" : "country.initialDue";
  return value(words(key, { month: due }));
}
