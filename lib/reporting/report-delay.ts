import type { ReportingRow } from "#data/observations/reporting.schema";
import { earliestDay, type IsoDate, latestDay, type PartialDate } from "#lib/dates/calendar-date";

/** Days from due to submitted, as narrow as the two dates allow; below zero is early. */
export type DayRange = Readonly<{ least: number; most: number }>;

/** How late a report came, or why nobody can say. */
export type ReportDelay = Readonly<
  { kind: "submitted"; delayDays: DayRange } | { kind: "not-known"; because: DelayGap }
>;

export type DelayGap = "visit" | "neither-known" | "due-not-known" | "submission-not-known";

/**
 * The delay of a report, counted from the first day on which a part of it was due. A due date known by its year only
 * gives a range: due 2004, submitted 2012-04-03 is 3015 days after 1 January and 2650 after 31 December 2004. A visit
 * of the Subcommittee on Prevention of Torture is no report and has no delay.
 */
export function reportDelay(row: ReportingRow): ReportDelay {
  if (row.committee === "SPT") return { kind: "not-known", because: "visit" };
  const due = firstDue(row);
  if (due === null || row.submittedOn === null) {
    return { kind: "not-known", because: gap(due, row.submittedOn) };
  }
  return { kind: "submitted", delayDays: daysLate(due, row.submittedOn) };
}

/** Days from `due` to `submitted`, both as precise as known. */
export function daysLate(due: PartialDate, submitted: PartialDate): DayRange {
  return {
    least: daysBetween(latestDay(due), earliestDay(submitted)),
    most: daysBetween(earliestDay(due), latestDay(submitted)),
  };
}

/** The first day on which a part of a report was due, as precise as known. */
export function firstDue({ dueOn }: ReportingRow): PartialDate | null {
  return dueOn.flatMap((due) => due.split("/")).sort()[0] ?? null;
}

function gap(due: PartialDate | null, submitted: PartialDate | null): DelayGap {
  if (due === null && submitted === null) return "neither-known";
  return due === null ? "due-not-known" : "submission-not-known";
}

/** Whole days from one day to another; below zero where `to` is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
