import { type AskedFile, noSuchFile, readFileName, tooLongFor } from "#lib/api/export-file";
import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { problem, releaseNotHeld, wrongParameters } from "#lib/api/problem";
import { inGoodTime, type Surroundings } from "#lib/api/respond";
import type { IsoDate } from "#lib/dates/calendar-date";
import { subjectOf } from "#lib/export/about/subject";
import { exportName } from "#lib/export/export-name";
import { type ExportedList, exportedTable, once } from "#lib/export/exported-list";
import { requestOrigin } from "#lib/export/request-origin";
import { readSearchExport } from "#lib/export/search-export";
import type { Release } from "#lib/release/release";
import { findExport } from "#lib/tables/registry";
import { type Dropped, readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/**
 * Answers a GET of `/export/<path>/<table>.<ending>`: one list of the page at `path`, arranged by the page's own parameters.
 * An ending may also come as `?format=`.
 */
export function respondExport(
  request: Request,
  segments: readonly string[],
  surroundings: Surroundings,
): Response {
  const file = segments.at(-1) ?? "";
  const asked = readFileName(file, new URL(request.url).searchParams.get("format"));
  return respondWriter(request, segments, asked, surroundings);
}

/** The same for a form of file that is no ending of an address; `asked` is `null` where the address names none. */
export function respondWriter(
  request: Request,
  segments: readonly string[],
  asked: AskedFile | null,
  surroundings: Surroundings,
): Response {
  const parameters = new URL(request.url).searchParams;
  const { release, missing } = surroundings.requestRelease(
    readParameters(commonSpecification, parameters).values.release,
  );
  if (missing !== null) return problemResponse(releaseNotHeld(missing, surroundings.releases));
  const path = segments.slice(0, -1);
  const file = segments.at(-1) ?? "";
  if (asked === null) return problemResponse(problem("not-found", noSuchFile(path, file)));
  const asking = { request, path, file, asked, parameters, release, surroundings };
  return inGoodTime(surroundings, () => respondFile(asking));
}

type FileRequest = Readonly<{
  request: Request;
  path: readonly string[];
  file: string;
  asked: AskedFile;
  parameters: URLSearchParams;
  release: Release;
  surroundings: Surroundings;
}>;

function respondFile(asking: FileRequest): Response {
  const { request, path, file, asked, release, surroundings } = asking;
  const { own, page } = partParameters(asking);
  const { values: options, dropped } = readParameters(asked.writer.options ?? {}, own);
  const found = findList(asking, page);
  if (found === null) return problemResponse(problem("not-found", noSuchFile(path, file)));
  const faults = [...dropped, ...found.dropped];
  if (faults.length > 0) {
    const known = [...found.known, ...Object.keys(asked.writer.options ?? {}), "format"];
    return problemResponse(wrongParameters(faults, [...new Set(known)]));
  }
  const { list, asOf } = found;
  const tooLong = tooLongFor(asked, list.subject.rowCount, surroundings);
  if (tooLong !== null) return problemResponse(problem("too-long", tooLong));
  const refusal = asked.writer.refuse?.(list) ?? null;
  if (refusal !== null) return problemResponse(refusal);
  const body = asked.writer.write(list, options);
  if (body === null) return problemResponse(problem("not-found", noSuchFile(path, file)));
  const name = exportName(path, list.subject.table.id, asOf, asked.extension);
  const { origin, locale } = list.subject;
  const follows = [...page, ...own].map(([key, text]) => `${key}=${text}`).sort();
  const held = path[1] === "releases" ? heldIds(surroundings) : [];
  const tag = [
    surroundings.build,
    release.id,
    name,
    origin,
    locale,
    asked.name,
    ...held,
    ...follows,
  ];
  return taggedResponse(request, { tag: entityTag(tag), release: release.id }, () => ({
    text: body,
    headers: {
      "Content-Type": asked.writer.contentType,
      "Content-Disposition": `${asked.writer.inline ? "inline" : "attachment"}; filename="${name}"`,
    },
  }));
}

/** What a file about releases follows from besides the one that it is read from. */
function heldIds({ releases }: Surroundings): readonly string[] {
  return [releases.current, ...releases.all().map(({ id, sha256 }) => `${id} ${sha256}`)];
}

/** The parameters of the file itself, and those of the page. */
function partParameters({ asked, parameters }: FileRequest) {
  const names = new Set(Object.keys(asked.writer.options ?? {}));
  const all = [...parameters].filter(([name]) => name !== "format");
  return {
    own: new URLSearchParams(all.filter(([name]) => names.has(name))),
    page: new URLSearchParams(all.filter(([name]) => !names.has(name))),
  };
}

type FoundList = Readonly<{
  list: ExportedList;
  asOf: IsoDate;
  dropped: readonly Dropped[];
  known: readonly string[];
}>;

function findList(asking: FileRequest, parameters: URLSearchParams): FoundList | null {
  const { request, path, asked, release, surroundings } = asking;
  const { words, today, locale, releases } = surroundings;
  const origin = requestOrigin(request);
  const place = { release, path, name: asked.name, words, origin, locale };
  if (path.length === 1 && path[0] === "search") {
    return asked.name === "main" ? readSearchExport(place, parameters, today) : null;
  }
  const read = (some: URLSearchParams) =>
    findExport({ release, path, table: asked.name, parameters: some, today, words, releases });
  const reading = read(parameters);
  if (reading === null) return null;
  const own = once(() => JSON.stringify(reading.whole));
  const matters = (name: string) =>
    own() !== JSON.stringify(read(without(parameters, name))?.whole);
  const list = exportedTable(subjectOf(place, reading, matters), reading);
  return { list, asOf: reading.asOf, dropped: reading.dropped, known: reading.known };
}

function without(parameters: URLSearchParams, name: string): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([each]) => each !== name));
}
