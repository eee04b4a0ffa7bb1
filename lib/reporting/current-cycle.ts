import type { ReportingRow } from "#data/observations/reporting.schema";
import { earliestDay, type IsoDate, latestDay, type PartialDate } from "#lib/dates/calendar-date";
import { type DayRange, type DelayGap, daysLate, firstDue } from "#lib/reporting/report-delay";

/** Where a report stands on a day by the days that its own cycle holds. */
export type CycleState = Readonly<
  | { kind: "submitted"; on: PartialDate }
  | { kind: "due"; on: PartialDate }
  /** It came later: on the day asked for it was missing beyond doubt. */
  | { kind: "overdue"; dueOn: PartialDate; daysOverdue: DayRange; submittedOn: PartialDate }
  /** The day has passed, and the day on which the report came is not held. */
  | { kind: "due-passed"; on: PartialDate }
  | { kind: "not-known"; because: Exclude<DelayGap, "visit"> }
>;

/** The report that a State has in hand on a day. */
export type CurrentCycle = Readonly<{ report: ReportingRow; state: CycleState }>;

/**
 * The first report after the last one that was surely considered by the day `asOf`; `null` where all were, or none is
 * held. A report without a due day of its own takes the one that was set when the report before it was considered.
 * Where a number is missing in between, only a report that is known to have come is taken to be the one in hand.
 */
export function currentCycle(reports: readonly ReportingRow[], asOf: IsoDate): CurrentCycle | null {
  const inOrder = [...reports].sort((a, b) => firstNumber(a.cycle) - firstNumber(b.cycle));
  const place = inOrder.findLastIndex((report) => isConsidered(report, asOf)) + 1;
  const report = inOrder[place];
  if (report === undefined) return null;
  const before = inOrder[place - 1];
  const dueOn = firstDue(report) ?? before?.nextDueOn ?? null;
  const state = cycleState(report, dueOn, asOf);
  return follows(report, before) || state.kind === "submitted" ? { report, state } : null;
}

function cycleState(
  { submittedOn }: ReportingRow,
  dueOn: PartialDate | null,
  asOf: IsoDate,
): CycleState {
  if (submittedOn !== null && latestDay(submittedOn) <= asOf) {
    return { kind: "submitted", on: submittedOn };
  }
  if (dueOn === null) {
    const because = submittedOn === null ? "neither-known" : "due-not-known";
    return { kind: "not-known", because };
  }
  if (latestDay(dueOn) >= asOf) return { kind: "due", on: dueOn };
  if (submittedOn === null || earliestDay(submittedOn) <= asOf) {
    return { kind: "due-passed", on: dueOn };
  }
  return { kind: "overdue", dueOn, daysOverdue: daysLate(dueOn, asOf), submittedOn };
}

function isConsidered({ consideredOn }: ReportingRow, asOf: IsoDate): boolean {
  const end = consideredOn?.split("/").at(-1);
  return end !== undefined && latestDay(end) <= asOf;
}

/** Whether no report is missing between two; the first of all is report 1. */
function follows(report: ReportingRow, before: ReportingRow | undefined): boolean {
  return firstNumber(report.cycle) === lastNumber(before?.cycle ?? "0") + 1;
}

/** "8-10" ends with report 10. */
function lastNumber(cycle: string): number {
  return Number(cycle.split("-").at(-1));
}

/** "8-10" begins with report 8. */
function firstNumber(cycle: string): number {
  return Number.parseInt(cycle, 10);
}
