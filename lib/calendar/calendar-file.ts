import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { addDays, type IsoDate } from "#lib/dates/calendar-date";

/** What a calendar file holds, in words ready to be written. */
export type CalendarFile = Readonly<{
  /** BCP 47: "en". */
  language: string;
  name: string;
  about: string;
  /** The day of the release: every event bears it, so that the same release gives the same bytes. */
  stampedOn: IsoDate;
  events: readonly FileEvent[];
}>;

/** An event of whole days, first and last day included. */
export type FileEvent = Readonly<{
  /** Unique in the file and the same from release to release. */
  id: string;
  first: IsoDate;
  last: IsoDate;
  title: string;
  about: readonly string[];
  category: string;
  status: "confirmed" | "tentative" | "cancelled";
  url: string | null;
}>;

/**
 * An iCalendar file by RFC 5545: CRLF, lines folded at 75 octets, whole days as `VALUE=DATE` with an exclusive end, no
 * alarm, and nothing that blocks time. The library escapes the texts of events, but neither the name of the calendar nor
 * its description, and it puts a backslash before commas of an address, which are percent-encoded here instead.
 */
export function writeCalendarFile({
  language,
  name,
  about,
  stampedOn,
  events,
}: CalendarFile): string {
  const calendar = ical({
    prodId: { company: "Pacta", product: "Treaty body calendar", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: escapeText(plainText(name)),
    description: escapeText(plainText(about)),
    ttl: 24 * 60 * 60,
    events: events.map((event) => toEvent(event, midnight(stampedOn))),
  });
  return `${calendar.toString()}\r\n`;
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

function toEvent(event: FileEvent, stamp: Date): ICalEventData {
  const { id, first, last, title, about, category, status, url } = event;
  return {
    id: `${id}@calendar.pacta`,
    stamp,
    allDay: true,
    start: midnight(first),
    end: midnight(addDays(last, 1)),
    summary: plainText(title).replaceAll("\n", " "),
    description: plainText(about.join("\n")),
    categories: [{ name: category }],
    status: statuses[status],
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(url !== null && { url: safeAddress(url) }),
  };
}

/** The library reads the day in UTC where no time zone is set. */
function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Text without control characters, which RFC 5545 forbids, and without halves of characters. */
function plainText(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return lines.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, " ").toWellFormed();
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");
}

function safeAddress(url: string): string {
  return new URL(url).href.replaceAll(",", "%2C").replaceAll(";", "%3B").replaceAll("\\", "%5C");
}
