import type { NextReport } from "#data/committees/next-reports.schema";
import { type IsoDate, latestDay, type PartialDate } from "#lib/dates/calendar-date";

/** What may be said of the next report of a State on a day. */
export type NextReportState = Readonly<
  | { kind: "submitted"; on: PartialDate | null }
  | { kind: "due"; on: PartialDate }
  /** The day has passed; whether the report came was not checked, so "late" would be too much. */
  | { kind: "due-passed"; on: PartialDate }
  /** A committee listed it as overdue on that day; nothing is known of the time since. */
  | { kind: "listed-overdue"; listedOn: string; years: string | null }
  /** Questions of the committee come first; `on` where a day for the replies was seen. */
  | { kind: "simplified-procedure"; on: PartialDate | null }
  | { kind: "not-known" }
>;

/** What a row of `next-reports.json` means on the day `asOf`. */
export function nextReportState(row: NextReport, asOf: IsoDate): NextReportState {
  switch (row.status) {
    case "submitted":
      return { kind: "submitted", on: row.receivedOn };
    case "overdue":
      return { kind: "listed-overdue", listedOn: row.asOf, years: row.yearsOverdue };
    case "under simplified procedure":
      return { kind: "simplified-procedure", on: row.nextReportDueOn };
    case "due":
      return dueState(row.nextReportDueOn, asOf);
    case "not-found":
      return { kind: "not-known" };
  }
}

function dueState(on: PartialDate | null, asOf: IsoDate): NextReportState {
  if (on === null) return { kind: "not-known" };
  return latestDay(on) < asOf ? { kind: "due-passed", on } : { kind: "due", on };
}
