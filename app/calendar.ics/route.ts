import { optionsResponse } from "#lib/api/http";
import { respondCalendarFile } from "#lib/calendar/respond-calendar-file";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

/** The calendar for a calendar program, to download or to subscribe to: `/calendar.ics?countries=KAZ`. */
export async function GET(request: Request): Promise<Response> {
  return respondCalendarFile(request, await requestSurroundings());
}

export const OPTIONS = optionsResponse;
