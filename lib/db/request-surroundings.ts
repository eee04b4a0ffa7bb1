import type { Surroundings } from "#lib/api/respond";
import { todayOf } from "#lib/dates/calendar-date";
import { buildId } from "#lib/db/build-id";
import { pactaHome } from "#lib/db/release-files";
import { releasesAt } from "#lib/db/releases-at";
import { requestRelease } from "#lib/db/request-release";
import { keptWords } from "#lib/i18n/kept-words";
import { defaultLocale, type Locale } from "#lib/i18n/locales";

/** What answers of this server rest on: its releases, its clock, its build, its words. */
export async function requestSurroundings(locale: Locale = defaultLocale): Promise<Surroundings> {
  const home = pactaHome(process.env);
  return {
    requestRelease,
    releases: releasesAt(home),
    today: todayOf(new Date()),
    build: buildId(),
    words: await keptWords(locale),
    locale,
  };
}
