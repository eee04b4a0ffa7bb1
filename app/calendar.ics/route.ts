import { inAskedLanguage } from "#lib/api/asked-language";
import { optionsResponse } from "#lib/api/http";
import { respondCalendarFile } from "#lib/calendar/respond-calendar-file";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

/** The calendar for a calendar program, to download or to subscribe to: `/calendar.ics?countries=KAZ`. */
export async function GET(request: Request): Promise<Response> {
  const asked = inAskedLanguage(request);
  if (asked.kind === "refused") return asked.response;
  return respondCalendarFile(asked.request, await requestSurroundings(asked.locale));
}

export const OPTIONS = optionsResponse;
