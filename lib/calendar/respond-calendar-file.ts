import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { releaseNotHeld, wrongParameters } from "#lib/api/problem";
import type { Surroundings } from "#lib/api/respond";
import { calendarSpecification } from "#lib/calendar/calendar-scope";
import { calendarFile } from "#lib/calendar/file-of-view";
import { exportName } from "#lib/export/export-name";
import { readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/** Answers a GET of `/calendar.ics` from the parameters of the page; a wrong one is named with status 400. */
export function respondCalendarFile(
  request: Request,
  { requestRelease, releases, today, build, words, locale }: Surroundings,
): Response {
  const parameters = new URL(request.url).searchParams;
  const pinned = readParameters(commonSpecification, parameters).values.release;
  const { release, missing } = requestRelease(pinned);
  if (missing !== null) return problemResponse(releaseNotHeld(missing, releases));
  const specification = calendarSpecification(release.index);
  const { values, dropped } = readParameters(specification, parameters);
  if (dropped.length > 0) {
    return problemResponse(wrongParameters(dropped, Object.keys(specification)));
  }
  const asOf = values.asOf ?? today;
  const text = calendarFile({ release, path: null, values, asOf, words }, locale);
  const name = exportName([], "calendar", asOf, "ics");
  return taggedResponse(
    request,
    { tag: entityTag([build, release.id, name, text]), release: release.id },
    () => ({
      text,
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}"`,
      },
    }),
  );
}
