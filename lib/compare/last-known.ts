import type { NextReport } from "#data/committees/next-reports.schema";
import type { ReportingRow } from "#data/observations/reporting.schema";
import type { LatestReview } from "#data/reviews/latest.schema";
import type { ReportingInstrument } from "#data/reviews/reviews.schema";
import { earliestDay, type IsoDate, type PartialDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { knownReviews } from "#lib/reporting/known-reviews";
import { rowsUnder } from "#lib/reporting/rows-under";

export type LastReview = Readonly<
  | {
      kind: "known";
      on: PartialDate;
      symbol: string | null;
      /** Counted for the newest review only; `null` where it was not. */
      laterSessionsWithoutList: number | null;
    }
  | { kind: "not-known"; because: LatestReview["status"] | "none-by-that-day" | "not-listed" }
>;

/** The newest report that came, by its number; symbol and day where they are held. */
export type LastReport = Readonly<{
  number: string;
  symbol: string | null;
  submittedOn: PartialDate | null;
}>;

/** The last report that came by the day `asOf`; `null` where none is held. */
export function lastReport(
  index: FactIndex,
  iso3: string,
  code: ReportingInstrument,
  asOf: IsoDate,
): LastReport | null {
  const reports = rowsUnder(index, "reporting", iso3, code).filter(
    ({ committee }) => committee !== "SPT",
  );
  const [next] = rowsUnder(index, "nextReports", iso3, code);
  return lastOfBoth(reports, next, asOf);
}

/** A next report that came by the day is the last one, unless the list of reports holds the same with its symbol. */
function lastOfBoth(
  reports: readonly ReportingRow[],
  next: NextReport | undefined,
  asOf: IsoDate,
): LastReport | null {
  const row = lastOf(reports.filter((each) => isSubmitted(each, asOf)));
  const held = row === null ? null : fromRow(row);
  if (next?.status !== "submitted" || !isReceived(next, asOf)) return held;
  const { report, receivedOn } = next;
  const number = report === "additional information" ? null : report;
  if (number === null) return held;
  if (row !== null && lastNumber(row.cycle) >= lastNumber(number)) {
    return { ...fromRow(row), submittedOn: row.submittedOn ?? receivedOn };
  }
  return { number, symbol: null, submittedOn: receivedOn };
}

function fromRow({ cycle, reportSymbol, submittedOn }: ReportingRow): LastReport {
  return { number: cycle, symbol: reportSymbol, submittedOn };
}

function isReceived({ receivedOn, asOf: speaksOf }: NextReport, asOf: IsoDate): boolean {
  const day = receivedOn ?? speaksOf;
  return day !== "undated" && earliestDay(day) <= asOf;
}

/** The newest by its number. */
function lastOf(reports: readonly ReportingRow[]): ReportingRow | null {
  const ordered = [...reports].sort((a, b) => lastNumber(b.cycle) - lastNumber(a.cycle));
  return ordered[0] ?? null;
}

function lastNumber(cycle: string): number {
  return Number(cycle.split("-").at(-1));
}

/** A report that was considered had come, also where its day of submission is not held. */
function isSubmitted({ submittedOn, consideredOn }: ReportingRow, asOf: IsoDate): boolean {
  const day = submittedOn ?? consideredOn;
  return day !== null && firstDay(day) <= asOf;
}

function firstDay(date: string): IsoDate {
  return earliestDay(date.split("/")[0] ?? date);
}

/** The last review known by the day `asOf`, of the same date as in the calendar, with its document. */
export function lastReview(
  index: FactIndex,
  iso3: string,
  code: ReportingInstrument,
  asOf: IsoDate,
): LastReview {
  const latest = index.latestReviewOf(iso3, code);
  const newest = latest?.lastKnownDate ?? yearOf(latest);
  const { last: on } = knownReviews(index, iso3, code, asOf);
  if (on !== null) {
    const isNewest = latest !== undefined && newest !== null && on.startsWith(newest);
    const symbol = isNewest ? latest.symbol : symbolOf(index, iso3, code, on);
    const laterSessionsWithoutList = isNewest ? latest.laterSessionsWithoutList : null;
    return { kind: "known", on, symbol, laterSessionsWithoutList };
  }
  if (latest === undefined) return { kind: "not-known", because: "not-listed" };
  return { kind: "not-known", because: newest === null ? latest.status : "none-by-that-day" };
}

function symbolOf(index: FactIndex, iso3: string, code: ReportingInstrument, on: PartialDate) {
  const review = index
    .reviewsOf(iso3, code)
    .find(
      ({ datedOn, docYear }) => (datedOn ?? (docYear === null ? null : String(docYear))) === on,
    );
  return review?.symbol ?? null;
}

function yearOf(latest: LatestReview | undefined): PartialDate | null {
  const year = latest?.lastKnownYear ?? null;
  return year === null ? null : String(year);
}
