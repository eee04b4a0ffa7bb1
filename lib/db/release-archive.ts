import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { IsoDate } from "#lib/dates/calendar-date";
import { tableCsv } from "#lib/release/download/csv-pieces";
import { dataPackage, pathOfTable, type WrittenFile } from "#lib/release/download/data-package";
import { type DownloadTable, downloadTables } from "#lib/release/download/download-tables";
import type { ImportedContents } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";
import { dayOfRelease } from "#lib/release/release-day";

/** Passages from which a file of them may be longer than the older form of archive can say. */
const manyPassages = 500_000;

/**
 * A whole release as a zip archive of CSV files, written while it is taken, and described by the `datapackage.json` at its end,
 * which knows the size and hash of every file before it. The same release gives the same bytes.
 */
export function releaseArchive(
  release: Release,
  imported: ImportedContents | null,
  origin: string,
): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const entry = {
    mtime: noonOf(dayOfRelease(release.id)),
    forceDosTimestamp: true,
    mode: 0o100644,
    forceZip64Format: release.observations.total > manyPassages,
  };
  zip.on("error", (error) => out.destroy(error));
  const tables = downloadTables(release);
  const files = new Map<string, WrittenFile>();
  for (const table of tables) {
    zip.addReadStreamLazy(pathOfTable(table), entry, (take) => take(null, csvStream(table, files)));
  }
  zip.addReadStreamLazy("datapackage.json", entry, (take) => {
    const description = dataPackage({ release, tables, files, imported, origin });
    take(null, Readable.from([`${JSON.stringify(description, null, 2)}\n`]));
  });
  zip.end();
  return out;
}

/** An archive writes the clock of the wall and no zone: noon wherever it is made. */
function noonOf(day: IsoDate): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

/** The file of a table; when it has been taken whole, `files` says how long it is and what its hash is. */
function csvStream(table: DownloadTable, files: Map<string, WrittenFile>): Readable {
  return Readable.from(measured(), { objectMode: false, highWaterMark: 1 << 16 });

  function* measured(): Generator<Buffer> {
    const hash = createHash("sha256");
    let bytes = 0;
    for (const piece of tableCsv(table)) {
      const buffer = Buffer.from(piece);
      hash.update(buffer);
      bytes += buffer.length;
      yield buffer;
    }
    files.set(table.name, { path: pathOfTable(table), bytes, sha256: hash.digest("hex") });
  }
}
