import { optionsResponse } from "#lib/api/http";
import { respondCalendarFile } from "#lib/calendar/respond-calendar-file";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { defaultLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

/** The calendar for a calendar program, to download or to subscribe to: `/calendar.ics?countries=KAZ`. */
export async function GET(request: Request): Promise<Response> {
  return respondCalendarFile(request, defaultLocale, await requestSurroundings(defaultLocale));
}

export const OPTIONS = optionsResponse;
