import type { NextReport } from "#data/committees/next-reports.schema";
import type { ReportingRow } from "#data/observations/reporting.schema";
import type { LatestReview } from "#data/reviews/latest.schema";
import type { ReportingInstrument } from "#data/reviews/reviews.schema";
import { reviewsKnown } from "#lib/coverage/reviews-known";
import { earliestDay, type IsoDate, latestDay, type PartialDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { statusOn } from "#lib/ratification/status";
import { type DayRange, daysLate } from "#lib/reporting/report-delay";

/** What a State owes a committee on a day, as far as anybody can say. */
export type Owed = Readonly<
  | { kind: "not-bound" }
  /** Nothing is owed: the report came, and waits for its review as far as known. */
  | { kind: "submitted"; on: PartialDate | null }
  | { kind: "not-yet-due"; due: PartialDate }
  /** The day has passed. Whether the report came was not checked, so the days are those since, not days of delay. */
  | { kind: "due-passed"; due: PartialDate; days: DayRange; basis: "stated" | "computed" }
  /** It had not come on the day asked for, because it came later. */
  | { kind: "came-later"; due: PartialDate; on: PartialDate; days: DayRange }
  /** A committee listed it as missing; the days run to the day of the list, as nothing is known of the time since. */
  | {
      kind: "listed";
      listedOn: PartialDate;
      due: PartialDate | null;
      days: DayRange | null;
      years: string | null;
    }
  | { kind: "simplified"; on: PartialDate | null }
  /** An initial report that was due is told without a number of days: no review found does not mean that it never came. */
  | { kind: "initial-not-checked"; due: PartialDate }
  | { kind: "not-known"; because: "no-date-held" | "looked-for" | "known-only-later" }
>;

export type LastReview = Readonly<
  | {
      kind: "known";
      on: PartialDate;
      symbol: string | null;
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

/** Where a State stands with a committee under one instrument. */
export type ReportingStanding = Readonly<{
  lastReport: LastReport | null;
  lastReview: LastReview;
  owed: Owed;
  /** What is known of the next report, with its sources; `null` where nothing was looked for. */
  nextReport: NextReport | null;
}>;

export function reportingStanding(
  index: FactIndex,
  iso3: string,
  code: ReportingInstrument,
  asOf: IsoDate,
): ReportingStanding {
  const latest = index.latestReviewOf(iso3, code);
  const reports = index.facts.reporting.filter(
    (row) => row.iso3 === iso3 && row.instrument === code && row.committee !== "SPT",
  );
  const nextReport =
    index.facts.nextReports.find((row) => row.iso3 === iso3 && row.instrument === code) ?? null;
  const { status } = statusOn(index.instrument(code), index.actsOf(iso3, code), asOf);
  return {
    lastReport: lastReport(reports, nextReport, asOf),
    lastReview: lastReview(index, iso3, code, latest, asOf),
    owed: status === "party" ? owedOn(nextReport, reports, latest, asOf) : { kind: "not-bound" },
    nextReport,
  };
}

/** A next report that came by the day is the last one, unless the list of reports holds the same with its symbol. */
function lastReport(
  reports: readonly ReportingRow[],
  next: NextReport | null,
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

function lastReview(
  index: FactIndex,
  iso3: string,
  code: ReportingInstrument,
  latest: LatestReview | undefined,
  asOf: IsoDate,
): LastReview {
  const on = latest?.lastKnownDate ?? yearOf(latest);
  if (latest !== undefined && on !== null && earliestDay(on) <= asOf) {
    const { symbol, laterSessionsWithoutList } = latest;
    return { kind: "known", on, symbol, laterSessionsWithoutList };
  }
  const earlier = reviewsKnown(index, iso3, code, asOf)
    .map(({ datedOn, docYear, symbol }) => {
      return { on: datedOn ?? (docYear === null ? null : String(docYear)), symbol };
    })
    .flatMap(({ on: day, symbol }) => (day === null ? [] : [{ on: day, symbol }]))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  // How many sessions could hide a newer one was counted for the newest only.
  if (earlier !== undefined) return { kind: "known", ...earlier, laterSessionsWithoutList: null };
  if (latest === undefined) return { kind: "not-known", because: "not-listed" };
  return { kind: "not-known", because: on === null ? latest.status : "none-by-that-day" };
}

function yearOf(latest: LatestReview | undefined): PartialDate | null {
  const year = latest?.lastKnownYear ?? null;
  return year === null ? null : String(year);
}

function owedOn(
  next: NextReport | null,
  reports: readonly ReportingRow[],
  latest: LatestReview | undefined,
  asOf: IsoDate,
): Owed {
  if (next !== null && next.status !== "not-found") return owedByRow(next, asOf);
  const newest = lastOf(reports.filter((row) => isBegun(row, asOf)));
  if (newest !== null) {
    const due = newest.nextDueOn;
    if (due !== null) return dueOn(due, "stated", asOf);
  } else if (latest !== undefined && isNeverReported(latest)) {
    return initialReport(latest, asOf);
  }
  return { kind: "not-known", because: next === null ? "no-date-held" : "looked-for" };
}

function isBegun(row: ReportingRow, asOf: IsoDate): boolean {
  const days = [row.submittedOn, row.consideredOn].filter((date) => date !== null);
  return days.length === 0 || days.some((date) => firstDay(date) <= asOf);
}

/** Only where no review was found is the initial report the one that may be owed. */
function isNeverReported({ status, noInitialReportAsOf }: LatestReview): boolean {
  return (
    noInitialReportAsOf !== null ||
    status === "no-review-found" ||
    status === "initial-report-not-yet-due"
  );
}

function initialReport(latest: LatestReview, asOf: IsoDate): Owed {
  const { noInitialReportAsOf: listedOn, initialReportDue: due } = latest;
  if (listedOn !== null && earliestDay(listedOn) <= asOf) {
    return listed(listedOn, due, null);
  }
  if (due === null) return { kind: "not-known", because: "no-date-held" };
  return latestDay(due) >= asOf
    ? { kind: "not-yet-due", due }
    : { kind: "initial-not-checked", due };
}

function listed(listedOn: PartialDate, due: PartialDate | null, years: string | null): Owed {
  const days = due === null ? null : daysLate(due, listedOn);
  return { kind: "listed", listedOn, due, days, years };
}

function dueOn(due: PartialDate, basis: "stated" | "computed", asOf: IsoDate): Owed {
  if (latestDay(due) >= asOf) return { kind: "not-yet-due", due };
  return { kind: "due-passed", due, days: daysLate(due, asOf), basis };
}

/** What the row says on the day asked for; what only a later source says is not known then. */
function owedByRow(row: NextReport, asOf: IsoDate): Owed {
  const { nextReportDueOn: due, receivedOn } = row;
  const isLater = row.asOf !== "undated" && earliestDay(row.asOf) > asOf;
  switch (row.status) {
    case "submitted":
      return submitted(due, receivedOn, isLater, asOf);
    case "due":
      if (due === null) return { kind: "not-known", because: "no-date-held" };
      return dueOn(due, row.verification === "computed" ? "computed" : "stated", asOf);
    case "overdue":
      if (isLater) return { kind: "not-known", because: "known-only-later" };
      return listed(row.asOf, due, row.yearsOverdue);
    case "under simplified procedure":
      if (isLater) return { kind: "not-known", because: "known-only-later" };
      return { kind: "simplified", on: due };
    case "not-found":
      return { kind: "not-known", because: "looked-for" };
  }
}

function submitted(
  due: PartialDate | null,
  on: PartialDate | null,
  isLater: boolean,
  asOf: IsoDate,
): Owed {
  const isBefore = on === null ? !isLater : earliestDay(on) <= asOf;
  if (isBefore) return { kind: "submitted", on };
  if (due === null || on === null) return { kind: "not-known", because: "known-only-later" };
  if (latestDay(due) >= asOf) return { kind: "not-yet-due", due };
  return { kind: "came-later", due, on, days: daysLate(due, asOf) };
}
