import type { PartialDate } from "#lib/dates/calendar-date";
import { englishMonths } from "#lib/dates/english-months";

/**
 * What the date of a document is the date of. `considered` is the day on which a report was discussed, not a date of the
 * document; `dated` stands where the source says no more than the date.
 */
export type DateKind =
  | "adopted"
  | "views"
  | "decision"
  | "published"
  | "meeting"
  | "visit"
  | "considered"
  | "dated";

/** A day, a month, a year or an interval "a/b", and what happened then. */
export type CitedDate = Readonly<{ kind: DateKind; date: string }>;

/** "11 July 2016", "July 11, 2016", "2016, July 11". */
export type DayOrder = "day-first" | "month-first" | "year-first";

/** A date as precise as it is known, in the order of a style: "22–23 June 2016", "June 22–23, 2016", "2016, June 22–23". */
export function writeDate(date: string, order: DayOrder): string {
  const [first = date, last] = date.split("/");
  if (last === undefined) return writePoint(first, order);
  const [a, b] = [partsOf(first), partsOf(last)];
  const areDays = a.day !== null && b.day !== null && a.year === b.year;
  if (!areDays) return `${writePoint(first, order)} to ${writePoint(last, order)}`;
  if (a.month === b.month) return inOrder(order, `${a.day}–${b.day}`, a.month, a.year);
  return acrossMonths(order, a, b);
}

function writePoint(date: PartialDate, order: DayOrder): string {
  const { year, month, day } = partsOf(date);
  return inOrder(order, day, month, year);
}

type Parts = Readonly<{ year: string; month: string | null; day: string | null }>;

function partsOf(date: PartialDate): Parts {
  const [year = date, month, day] = date.split("-");
  return {
    year,
    month: month === undefined ? null : (englishMonths[Number(month) - 1] ?? null),
    day: day === undefined ? null : String(Number(day)),
  };
}

function inOrder(order: DayOrder, day: string | null, month: string | null, year: string): string {
  if (month === null) return year;
  if (order === "day-first") return day === null ? `${month} ${year}` : `${day} ${month} ${year}`;
  const monthAndDay = day === null ? month : `${month} ${day}`;
  if (order === "year-first") return `${year}, ${monthAndDay}`;
  return day === null ? `${month} ${year}` : `${monthAndDay}, ${year}`;
}

function acrossMonths(order: DayOrder, a: Parts, b: Parts): string {
  if (order === "day-first") return `${a.day} ${a.month}–${b.day} ${b.month} ${a.year}`;
  const days = `${a.month} ${a.day}–${b.month} ${b.day}`;
  return order === "year-first" ? `${a.year}, ${days}` : `${days}, ${a.year}`;
}
