import { answerApi } from "#lib/api/answer-api";
import type { HeldReleases } from "#lib/api/endpoint";
import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { problem, releaseNotHeld, wrongParameters } from "#lib/api/problem";
import type { IsoDate } from "#lib/dates/calendar-date";
import { toCsv } from "#lib/export/csv";
import { exportName } from "#lib/export/export-name";
import type { Release } from "#lib/release/release";
import type { Words } from "#lib/tables/page-tables";
import { findExport } from "#lib/tables/registry";
import { readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/** What an answer rests on besides the request: handed in, so that tests answer without a server. */
export type Surroundings = Readonly<{
  /** The release with this id, the live one for `null`; `missing` names one that is not held. */
  requestRelease(id: string | null): Readonly<{ release: Release; missing: string | null }>;
  releases: HeldReleases;
  today: IsoDate;
  /** Names the build of the software. */
  build: string;
  words: Words;
}>;

/** Answers a GET under `/api/v1/`; `path` are the segments below it. */
export function respondApi(
  request: Request,
  path: readonly string[],
  { requestRelease, releases, today, build, words }: Surroundings,
): Response {
  const parameters = new URL(request.url).searchParams;
  const { release, missing } = requestRelease(pinnedRelease(parameters));
  if (missing !== null) return problemResponse(releaseNotHeld(missing));
  const answer = answerApi({ release, releases, path, parameters, today, words });
  if (answer.kind === "problem") return problemResponse(answer.problem);
  const tag = entityTag([build, release.id, ...path, ...answer.follows]);
  return taggedResponse(request, tag, answer.body);
}

/** Answers a GET of `/export/<path>/<table>.csv`: one table of the page at `path`, arranged by the page's own parameters. */
export function respondExport(
  request: Request,
  segments: readonly string[],
  { requestRelease, today, build, words }: Surroundings,
): Response {
  const parameters = new URL(request.url).searchParams;
  const { release, missing } = requestRelease(pinnedRelease(parameters));
  if (missing !== null) return problemResponse(releaseNotHeld(missing));
  const path = segments.slice(0, -1);
  const file = segments.at(-1) ?? "";
  const table = file.endsWith(".csv") ? file.slice(0, -".csv".length) : "";
  const found = findExport({ release, path, table, parameters, today, words });
  if (found === null) return problemResponse(problem("not-found", noSuchTable(path, file)));
  if (found.dropped.length > 0) return problemResponse(wrongParameters(found.dropped, found.known));
  const text = toCsv(found.table, { bom: found.bom });
  const name = exportName(path, found.table.id, found.asOf, "csv");
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}"`,
  };
  return taggedResponse(request, entityTag([build, release.id, name, text]), () => {
    return { text, headers };
  });
}

function pinnedRelease(parameters: URLSearchParams): string | null {
  return readParameters(commonSpecification, parameters).values.release;
}

function noSuchTable(path: readonly string[], file: string): string {
  const page = `/${path.join("/")}`;
  return `The page ${page} has no table ${JSON.stringify(file)}; a table ends in .csv, as main.csv does.`;
}
