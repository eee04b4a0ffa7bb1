import { isoDate } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import { englishMonths } from "#lib/dates/english-months";

/** A day written as "3", "Oct" or "October" or "Sept", "1975"; `null` where the calendar has no such day. */
export function dayOf(day: string, month: string, year: string): IsoDate | null {
  const number = monthNumber(month);
  if (number === null) return null;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isoDate.safeParse(date).success ? date : null;
}

function monthNumber(written: string): number | null {
  const short = written.replace(/\.$/, "").toLowerCase();
  if (short.length < 3) return null;
  const index = englishMonths.findIndex((name) => name.toLowerCase().startsWith(short));
  return index < 0 ? null : index + 1;
}

/** Every day that stands in a text as "23 March 1976". */
export function daysIn(text: string): IsoDate[] {
  return [...text.matchAll(/\b(\d{1,2})\s+([A-Za-z]{3,9}\.?)\s+(\d{4})(?!\d)/g)].flatMap(
    ([, day = "", month = "", year = ""]) => dayOf(day, month, year) ?? [],
  );
}
