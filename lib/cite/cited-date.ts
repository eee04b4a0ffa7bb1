import type { PartialDate } from "#lib/dates/calendar-date";
import { englishMonths } from "#lib/dates/english-months";
import { defaultLocale } from "#lib/i18n/locales";
import type { Words } from "#lib/i18n/words";

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

/**
 * A date as precise as it is known, in the order of a style: "22–23 June 2016", "June 22–23, 2016", "2016, June 22–23". The
 * orders are those of English; another language writes its own: "22–23 июня 2016 года".
 */
export function writeDate(date: string, order: DayOrder, words: Words): string {
  return words.locale === defaultLocale ? writeEnglish(date, order) : writeInWords(date, words);
}

function writeEnglish(date: string, order: DayOrder): string {
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

function writeInWords(date: string, words: Words): string {
  const [first = date, last] = date.split("/");
  if (last === undefined) return pointInWords(first, words);
  const sameMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  if (!sameMonth) return `${pointInWords(first, words)} – ${pointInWords(last, words)}`;
  return pointInWords(last, words, `${Number(first.slice(8))}–${Number(last.slice(8))}`);
}

/** `days` stands for several days of the month. */
function pointInWords(date: PartialDate, words: Words, days?: string): string {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (day === undefined) {
    const named = monthOf(moment, words.locale, { year: "numeric" });
    return words("cite.month", { month: named, year });
  }
  const named = monthOf(moment, words.locale, { day: "numeric" });
  return words("cite.day", { day: days ?? String(Number(day)), month: named, year });
}

/** A month beside a day has another form than alone in many languages: "июля", "июль". */
function monthOf(moment: Date, locale: string, beside: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "long", ...beside });
  return format.formatToParts(moment).find(({ type }) => type === "month")?.value ?? "";
}
