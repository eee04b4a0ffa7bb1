import type { NextReport } from "#data/committees/next-reports.schema";
import type { CommitteeVerification, InstrumentCode } from "#data/vocabulary";
import { earliestDay, type IsoDate, latestDay, type PartialDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { type CycleState, currentCycle } from "#lib/reporting/current-cycle";
import { type KnownReviews, knownReviews, reviewedAfter } from "#lib/reporting/known-reviews";
import { nextReportState } from "#lib/reporting/next-report-state";
import { type DayRange, daysLate } from "#lib/reporting/report-delay";
import { rowsUnder } from "#lib/reporting/rows-under";

/** What sources say of the report of a State on a day. What only our arithmetic says is in `ComputedState`. */
export type PublishedState = Readonly<
  | CycleState
  | { kind: "submitted"; on: null }
  /** Missing on a published list that gives its due day: `daysOverdue` on the day of the list, `ifStillMissing` on the day asked for. */
  | {
      kind: "listed-overdue";
      dueOn: PartialDate | null;
      listedOn: PartialDate;
      years: string | null;
      daysOverdue: DayRange | null;
      ifStillMissing: DayRange | null;
      initial: boolean;
    }
  /** The committee's questions come first; `passed`: the day for the replies is over, and nobody looked whether they came. */
  | { kind: "simplified-procedure"; on: PartialDate | null; passed: boolean }
  | { kind: "not-known"; because: "not-found" | "not-looked-for" | "reviewed-undated" }
  | { kind: "not-known"; because: "reviewed-since"; reviewedOn: PartialDate }
>;

/** A state with where it comes from. `sources` are addresses or ids of sources, empty only where nothing was looked for. */
export type PublishedReport = Readonly<{
  state: PublishedState;
  /** The number of the report, as far as known. */
  report: string | null;
  sources: readonly string[];
  verification: CommitteeVerification | null;
  /** The day to which the source speaks. */
  asOf: string | null;
  note: string | null;
}>;

/**
 * What sources say on the day `asOf` of the report that the State has in hand: first the days of its own cycle, then
 * what was published of its next report by that day, then a committee's list of first reports that never came. A list
 * says nothing any more once a later review is known.
 */
export function publishedReport(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): PublishedReport {
  const reviews = knownReviews(index, iso3, code, asOf);
  const cycle = ofCycle(index, iso3, code, asOf, reviews);
  if (cycle !== null && saysSomething(cycle.state)) return cycle;
  const next = ofNextReport(index, iso3, code, asOf, reviews);
  const listing = ofListing(index, iso3, code, asOf, reviews);
  if (next !== null && next.state.kind !== "not-known") return next;
  if (listing !== null && listing.state.kind !== "not-known") return listing;
  return (cycle?.state.kind === "due-passed" ? cycle : null) ?? next ?? cycle ?? listing ?? nothing;
}

/** Days by which a report is overdue: 0 where nothing is owed yet or any more, `null` where nobody can say. */
export function daysOverdue(state: PublishedState): DayRange | null {
  switch (state.kind) {
    case "submitted":
    case "due":
      return { least: 0, most: 0 };
    case "overdue":
    case "listed-overdue":
      return state.daysOverdue;
    case "due-passed":
    case "simplified-procedure":
    case "not-known":
      return null;
  }
}

export const standingGroups = ["late", "due", "submitted", "simplified", "not-known"] as const;
export type StandingGroup = (typeof standingGroups)[number];

/** The group in which a state is counted; every state is in exactly one. */
export function groupOf({ kind }: PublishedState): StandingGroup {
  switch (kind) {
    case "overdue":
    case "listed-overdue":
      return "late";
    case "due":
      return "due";
    case "submitted":
      return "submitted";
    case "simplified-procedure":
      return "simplified";
    case "due-passed":
    case "not-known":
      return "not-known";
  }
}

/** Whether sources say that the report is late. What we computed never does. */
export function isLate(state: PublishedState): boolean {
  return groupOf(state) === "late";
}

const nothing: PublishedReport = {
  state: { kind: "not-known", because: "not-looked-for" },
  report: null,
  sources: [],
  verification: null,
  asOf: null,
  note: null,
};

function saysSomething({ kind }: PublishedState): boolean {
  return kind === "submitted" || kind === "due" || kind === "overdue";
}

function ofCycle(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
  reviews: KnownReviews,
): PublishedReport | null {
  const current = currentCycle(rowsUnder(index, "reporting", iso3, code), asOf);
  if (current === null) return null;
  const { report, state } = current;
  if (state.kind === "submitted" && reviewedAfter(reviews, state.on)) return null;
  const { sources, cycle } = report;
  return { ...nothing, state, report: cycle, sources };
}

function ofNextReport(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
  reviews: KnownReviews,
): PublishedReport | null {
  const rows = rowsUnder(index, "nextReports", iso3, code);
  const row = rows.find((each) => spokenBy(each.asOf, asOf));
  if (row === undefined) return null;
  const { report, sources, note } = row;
  const state = stateOfRow(row, asOf, reviews);
  // Our arithmetic stands in the other half: of what is published nothing was found.
  const verification = row.verification === "computed" ? "not-found" : row.verification;
  return { state, report, sources, verification, asOf: row.asOf, note };
}

function stateOfRow(row: NextReport, asOf: IsoDate, reviews: KnownReviews): PublishedState {
  if (row.verification === "computed") return { kind: "not-known", because: "not-found" };
  const since = row.receivedOn ?? row.asOf;
  if (row.status !== "not-found" && since !== "undated" && reviewedAfter(reviews, since)) {
    return { kind: "not-known", because: "reviewed-since", reviewedOn: reviews.last as string };
  }
  const state = nextReportState(row, asOf);
  switch (state.kind) {
    case "submitted":
      return state.on === null ? { kind: "submitted", on: null } : { ...state, on: state.on };
    case "due":
    case "due-passed":
      return state;
    case "simplified-procedure":
      return { ...state, passed: state.on !== null && latestDay(state.on) < asOf };
    case "listed-overdue":
      return listed(
        row.nextReportDueOn,
        state.listedOn,
        state.years,
        asOf,
        row.report === "1",
        reviews,
      );
    case "not-known":
      return { kind: "not-known", because: "not-found" };
  }
}

/** A committee's own list of first reports that never came. */
function ofListing(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
  reviews: KnownReviews,
): PublishedReport | null {
  const rows = rowsUnder(index, "noInitialReport", iso3, code);
  const row = rows.find((each) => latestDay(each.asOf) <= asOf);
  if (row === undefined) return null;
  const { due, asOf: listedOn, sourceIds: sources, note } = row;
  const state: PublishedState = reviewedAfter(reviews, listedOn)
    ? { kind: "not-known", because: "reviewed-since", reviewedOn: reviews.last as string }
    : listed(due, listedOn, null, asOf, true, reviews);
  return { ...nothing, state, report: "1", sources, asOf: listedOn, note };
}

function listed(
  dueOn: PartialDate | null,
  listedOn: PartialDate,
  years: string | null,
  asOf: IsoDate,
  initial: boolean,
  { undated }: KnownReviews,
): PublishedState {
  if (initial && undated) return { kind: "not-known", because: "reviewed-undated" };
  return {
    kind: "listed-overdue",
    dueOn,
    listedOn,
    years,
    daysOverdue: dueOn === null ? null : daysLate(dueOn, listedOn),
    ifStillMissing: dueOn === null ? null : daysLate(dueOn, asOf),
    initial,
  };
}

/** A source speaks on its day; before it nobody could have known. */
function spokenBy(sourceDay: string, asOf: IsoDate): boolean {
  return sourceDay === "undated" || earliestDay(sourceDay) <= asOf;
}
