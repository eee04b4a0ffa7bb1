import type { IsoDate } from "#lib/dates/calendar-date";

const day = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;
const moment = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?/;

/** The calendar day of an export's date: what is printed, never shifted by a time zone. Null when it is none. */
export function foldDate(raw: string | null | undefined): IsoDate | null {
  const match = day.exec(raw?.trim() ?? "");
  if (match === null) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, date) ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

/**
 * The local moment of an export's date and time, to the millisecond and without trailing zeros:
 * "2025-03-03T10:53:45.8270000" is "2025-03-03T10:53:45.827". Null when it is none.
 */
export function foldDateTime(raw: string | null | undefined): string | null {
  const date = foldDate(raw);
  const match = moment.exec(raw?.trim() ?? "");
  if (date === null || match === null) return null;
  const [, , hours = "00", minutes = "00", seconds = "00", fraction = ""] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const second = `${date}T${hours}:${minutes}:${seconds}`;
  if (fraction.length <= 3) return withFraction(second, fraction);
  return printMoment(Date.parse(`${second}Z`) + Math.round(Number(`0.${fraction}`) * 1000));
}

const firstSerial = 10_000;
const dayMilliseconds = 86_400_000;
// Day 0 of the serials of a spreadsheet.
const serialEpoch = Date.UTC(1899, 11, 30);

/**
 * The moment behind the serial of a spreadsheet, in the shape of the JSON export: 46125.4996282407 is
 * "2026-04-13T11:59:27.88", 46078 is "2026-02-25T00:00:00". Null for a number too small to be meant as one.
 */
export function dateTimeOfSerial(serial: number): string | null {
  if (!(serial > firstSerial) || serial > 2_958_465) return null;
  return printMoment(serialEpoch + Math.round(serial * dayMilliseconds));
}

function printMoment(milliseconds: number): string {
  const [second = "", fraction = ""] = new Date(milliseconds).toISOString().slice(0, -1).split(".");
  return withFraction(second, fraction);
}

function withFraction(second: string, fraction: string): string {
  const digits = fraction.replace(/0+$/, "");
  return digits === "" ? second : `${second}.${digits}`;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDay(year: number, month: number, date: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date >= 1 && date <= (monthDays[month - 1] ?? 0) + (leap ? 1 : 0);
}
