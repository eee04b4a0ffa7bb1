/** A calendar day, `YYYY-MM-DD`. Text sorts as time does. */
export type IsoDate = string;

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** The day `days` after `day`. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return toIso(Date.UTC(yearOf(day), monthOf(day) - 1, dayOf(day) + days));
}

/**
 * The same day of the month `months` later, or the last day of that month where it has no such day:
 * three months after 30 November 2008 is 28 February 2009.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const first = new Date(Date.UTC(yearOf(day), monthOf(day) - 1 + months, 1));
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return toIso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(dayOf(day), last)));
}

/** The first day of the month that follows `day`'s. */
export function firstOfNextMonth(day: IsoDate): IsoDate {
  return toIso(Date.UTC(yearOf(day), monthOf(day), 1));
}

/** The earliest day that a date of any precision can mean. */
export function earliestDay(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The latest day that a date of any precision can mean. */
export function latestDay(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return `${date}-${String(daysInMonth(yearOf(date), monthOf(date))).padStart(2, "0")}`;
}

/** The later of two days. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** Today by the clock of the machine, in UTC: the default as-of date of pages and API. */
export function todayOf(clock: Date): IsoDate {
  return clock.toISOString().slice(0, 10);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toIso(time: number): IsoDate {
  const date = new Date(time);
  const month = String(date.getUTCMonth() + 1).padStart(2, "0");
  const day = String(date.getUTCDate()).padStart(2, "0");
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${month}-${day}`;
}

const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));
const monthOf = (date: PartialDate): number => Number(date.slice(5, 7));
const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));
