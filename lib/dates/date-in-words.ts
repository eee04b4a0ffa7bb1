import type { PartialDate } from "#lib/dates/calendar-date";

/**
 * A date as people write it, no more precise than it is: "11 July 2025", "July 2025", "2025"; an interval keeps both
 * its ends.
 */
export function formatDate(date: PartialDate, locale: string): string {
  const [first = date, last] = date.split("/");
  return last === undefined
    ? formatPoint(first, locale)
    : `${formatPoint(first, locale)} – ${formatPoint(last, locale)}`;
}

function formatPoint(date: PartialDate, locale: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dateFormat(locale, day === undefined ? "month" : "day").format(moment);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for a language and a precision: making one takes longer than writing a hundred dates. */
function dateFormat(locale: string, precision: "day" | "month"): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(precision === "day" && { day: "numeric" }),
  });
  formats.set(key, made);
  return made;
}
