import type { CalendarEntry as CalendarFact } from "#data/committees/calendar.schema";
import type { CommitteeCode, CommitteeVerification, InstrumentCode } from "#data/vocabulary";
import { earliestDay, type IsoDate, latestDay, type PartialDate } from "#lib/dates/calendar-date";

export const entryKinds = [
  "session",
  "pre-session",
  "review",
  "ngo-deadline",
  "replies",
  "follow-up",
  "next-report",
  "visit",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * `firm`: a source announces the date; `estimated`: a yearly date of a source applied to a coming year; `computed`: our
 * arithmetic from a rule, which no source states.
 */
export type Firmness = "firm" | "estimated" | "computed";

/** Something with a date, and always with a source. */
export type Entry = Readonly<{
  /** Stays the same when the date moves, so that a subscribed calendar moves the entry and adds none. */
  id: string;
  kind: EntryKind;
  start: PartialDate;
  /** `null`: the start is all there is. */
  end: PartialDate | null;
  firmness: Firmness;
  status: CalendarFact["status"] | null;
  committee: CommitteeCode;
  instrument: InstrumentCode | null;
  session: number | null;
  iso3: string | null;
  detail: EntryDetail;
  sources: readonly string[];
  verification: CommitteeVerification;
  /** The day on which the source spoke, or `undated`. */
  checkedOn: string;
  note: string | null;
}>;

/** What an entry is about, in more than its kind. */
export type EntryDetail = Readonly<
  | { kind: "titled"; title: string | null }
  | { kind: "report"; report: string | null; said: "due" | "overdue" | "simplified" }
  | { kind: "first-report"; months: number; rule: string }
  | { kind: "follow-up"; adoptedOn: PartialDate; symbol: string | null; months: number }
  | { kind: "weeks-before-session"; weeks: number; sessionStart: IsoDate }
>;

/** How precisely the date of an entry is known. */
export type EntryPrecision = "day" | "month" | "year" | "interval";

export function precisionOf({ start, end }: Pick<Entry, "start" | "end">): EntryPrecision {
  if (end !== null) return "interval";
  if (start.length === 10) return "day";
  return start.length === 7 ? "month" : "year";
}

/** First and last day of an entry, both included; `null` where a day is not known. A month never becomes a day. */
export function daysOf({
  start,
  end,
}: Pick<Entry, "start" | "end">): Readonly<{ first: IsoDate; last: IsoDate }> | null {
  const last = end ?? start;
  return start.length === 10 && last.length === 10 ? { first: start, last } : null;
}

/** Whether even the latest day that the date can mean is over. */
export function isPast({ start, end }: Pick<Entry, "start" | "end">, asOf: IsoDate): boolean {
  return latestDay(end ?? start) < asOf;
}

/** By the first day that the date can mean, the narrower date first, then by id. */
export function byDate(a: Entry, b: Entry): number {
  const [left, right] = [earliestDay(a.start), earliestDay(b.start)];
  if (left !== right) return left < right ? -1 : 1;
  return b.start.length - a.start.length || (a.id < b.id ? -1 : Number(a.id > b.id));
}
