import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { releaseNotHeld, wrongParameters } from "#lib/api/problem";
import type { Surroundings } from "#lib/api/respond";
import {
  type ChangesParameters,
  changeScope,
  changesSpecification,
} from "#lib/changes/change-scope";
import { changesFeed } from "#lib/changes/changes-feed";
import { requestOrigin } from "#lib/export/request-origin";
import { localHref } from "#lib/i18n/local-href";
import { dayOfRelease } from "#lib/release/release-day";
import { changesTables } from "#lib/tables/changes-tables";
import { printParameters, readParameters } from "#lib/url/parameters";

/** Answers a GET of `/changes.atom` with the changes that `/changes` shows for the same parameters. */
export function respondChangesFeed(
  request: Request,
  { requestRelease, releases, today, build, words, locale }: Surroundings,
): Response {
  const parameters = new URL(request.url).searchParams;
  const { release, missing } = requestRelease(parameters.get("release"));
  if (missing !== null) return problemResponse(releaseNotHeld(missing, releases));
  const specification = changesSpecification(release.index);
  const { values, dropped } = readParameters<ChangesParameters>(specification, parameters);
  if (dropped.length > 0) {
    return problemResponse(wrongParameters(dropped, Object.keys(specification)));
  }
  const asOf = values.asOf ?? today;
  const table = changesTables.tables({ release, path: null, values, asOf, words })?.main;
  if (table === undefined) throw new Error("The list of changes is always there.");
  const origin = requestOrigin(request);
  const query = printParameters(specification, values);
  const { from, to } = changeScope(release.index, values, asOf);
  const frame = {
    title: words("changes.feedTitle"),
    subtitle: words("changes.tableTitle", { from, to }),
    language: locale,
    page: `${origin}${localHref(locale, `/changes${query}`)}`,
    self: `${origin}${localHref(locale, `/changes.atom${query}`)}`,
    compiledOn: dayOfRelease(release.id),
    origin,
    releaseId: release.id,
  };
  const tag = entityTag([build, release.id, origin, locale, asOf, query]);
  return taggedResponse(request, { tag, release: release.id }, () => ({
    text: changesFeed(table, frame),
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  }));
}
