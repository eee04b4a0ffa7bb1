import type { DateOrInterval, IsoDate, PartialDate } from "#data/vocabulary";

/** Earliest day that a date, or an interval of dates, can mean. */
export function firstDay(date: DateOrInterval): IsoDate {
  const [first = ""] = date.split("/");
  if (first.length === 4) return `${first}-01-01`;
  return first.length === 7 ? `${first}-01` : first;
}

function lastDayOfMonth(month: string): IsoDate {
  const [year, number] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate();
  return `${month}-${days}`;
}

/** Latest day that a date, or an interval of dates, can mean. */
export function lastDay(date: DateOrInterval): IsoDate {
  const last: PartialDate = date.split("/").at(-1) ?? "";
  if (last.length === 4) return `${last}-12-31`;
  return last.length === 7 ? lastDayOfMonth(last) : last;
}

/** Whether `a` lies after `b` whatever day each of them means. */
export function isSurelyAfter(a: DateOrInterval, b: DateOrInterval): boolean {
  return firstDay(a) > lastDay(b);
}

/** The years that a date or an interval touches. */
export function yearsOf(date: DateOrInterval): number[] {
  return date.split("/").map((end) => Number(end.slice(0, 4)));
}
