import { createReadStream, openSync } from "node:fs";
import { Readable } from "node:stream";
import { readRange } from "#lib/api/byte-range";
import { entityTag, isHeld, problemResponse, streamOf } from "#lib/api/http";
import { problem, releaseNotHeld } from "#lib/api/problem";
import { releaseArchive } from "#lib/db/release-archive";
import { releaseFile } from "#lib/db/release-files";
import { releasesAt } from "#lib/db/releases-at";
import { requestOrigin } from "#lib/export/request-origin";
import { downloadTables } from "#lib/release/download/download-tables";
import { releaseJson } from "#lib/release/download/release-json";
import type { ReleaseContents } from "#lib/release/held-releases";

/** The forms in which a whole release is had, by the name of its file below `/api/v1/releases/<id>/`. */
export const downloads = ["pacta.sqlite", "csv.zip", "all.json"] as const;
export type Download = (typeof downloads)[number];

/** `no-transform`: what is in front must not press a file whose bytes are counted and hashed. */
const common = {
  "Cache-Control": "no-cache, no-transform",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, X-Release, Content-Disposition, Content-Range",
};

/**
 * Answers a GET or HEAD of one file of a whole release: the SQLite file itself, of which parts can be asked for, an archive of CSV
 * files, or JSON. One that this version cannot read is had as its file.
 */
export function respondDownload(
  request: Request,
  id: string,
  file: string,
  home: string,
  build: string,
): Response {
  const releases = releasesAt(home);
  const contents = releases.all().find((each) => each.id === id);
  if (contents === undefined) return problemResponse(releaseNotHeld(id, releases));
  if (!isDownload(file)) return problemResponse(noSuchFile(id, file));
  if (file === "pacta.sqlite") return sqliteResponse(request, releaseFile(home, id), contents);
  const release = releases.find?.(id);
  if (release === undefined) return problemResponse(releaseNotHeld(id, releases));
  const origin = requestOrigin(request);
  const imported = contents.imported ?? null;
  const headers = headersOf(id, file, entityTag([build, id, file, origin]));
  if (isHeld(request.headers.get("if-none-match"), headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  if (request.method === "HEAD") return new Response(null, { headers });
  const body =
    file === "csv.zip"
      ? webStream(releaseArchive(release, imported, origin))
      : streamOf(releaseJson(release, downloadTables(release), imported));
  return new Response(body, { headers });
}

function isDownload(file: string): file is Download {
  return (downloads as readonly string[]).includes(file);
}

function noSuchFile(id: string, file: string) {
  const detail = `Release ${id} is not had as ${JSON.stringify(file)}; it is as one of ${downloads.join(", ")}.`;
  return problem("not-found", detail);
}

const types: Readonly<Record<Download, string>> = {
  "pacta.sqlite": "application/vnd.sqlite3",
  "csv.zip": "application/zip",
  "all.json": "application/json; charset=utf-8",
};

function headersOf(id: string, file: Download, ETag: string) {
  const name = file === "csv.zip" ? `pacta-${id}.zip` : `pacta-${id}.${file.split(".").at(-1)}`;
  return {
    ...common,
    ETag,
    "X-Release": id,
    "Content-Type": types[file],
    "Content-Disposition": `attachment; filename="${name}"`,
  };
}

/** The file as it lies there. It never changes, so that its hash names it and parts of two answers fit together. */
function sqliteResponse(request: Request, file: string, contents: ReleaseContents): Response {
  const { id, bytes: size = 0, sha256 } = contents;
  const headers = {
    ...headersOf(id, "pacta.sqlite", `"${sha256 ?? id}"`),
    "Accept-Ranges": "bytes",
  };
  if (isHeld(request.headers.get("if-none-match"), headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  const range = isSame(request.headers.get("if-range"), headers.ETag)
    ? readRange(request.headers.get("range"), size)
    : null;
  if (range === "unsatisfiable") {
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${size}` },
    });
  }
  const { from, to } = range ?? { from: 0, to: size - 1 };
  const told = {
    ...headers,
    "Content-Length": String(to - from + 1),
    ...(range !== null && { "Content-Range": `bytes ${from}-${to}/${size}` }),
  };
  const status = range === null ? 200 : 206;
  if (request.method === "HEAD") return new Response(null, { status, headers: told });
  return new Response(fileStream(file, from, to), { status, headers: told });
}

/** A part is only given where it is one of the file that the caller holds already. */
function isSame(ifRange: string | null, tag: string): boolean {
  return ifRange === null || ifRange === tag;
}

/** Opened at once: a release that is removed meanwhile is sent to its end. */
function fileStream(file: string, start: number, end: number): ReadableStream<Uint8Array> {
  const fd = openSync(file, "r");
  return webStream(createReadStream("", { fd, start, end, highWaterMark: 1 << 18 }));
}

function webStream(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>;
}
