import type { DownloadTable } from "#lib/release/download/download-tables";
import type { ImportedContents } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";
import { dayOfRelease } from "#lib/release/release-day";

/** Records written in one text. */
const recordsAtOnce = 50;

/**
 * A whole release as JSON, piece by piece, one record a line: `{release, compiledOn, imported, tables: {acts: […], …, passages: […]}}`.
 * Each record fits the schema of its table under `/api/v1/schemas`.
 */
export function* releaseJson(
  release: Release,
  tables: readonly DownloadTable[],
  imported: ImportedContents | null,
): Generator<string> {
  const head = { release: release.id, compiledOn: dayOfRelease(release.id), imported };
  yield `${JSON.stringify(head).slice(0, -1)},\n"tables":{`;
  for (const [place, table] of tables.entries()) {
    yield `${place === 0 ? "" : ","}\n${JSON.stringify(table.name)}:[`;
    yield* recordLines(table);
    yield "\n]";
  }
  yield "\n}}\n";
}

function* recordLines({ pieces }: DownloadTable): Generator<string> {
  let before = "\n";
  for (const piece of pieces()) {
    for (let from = 0; from < piece.length; from += recordsAtOnce) {
      const lines = piece.slice(from, from + recordsAtOnce).map((record) => JSON.stringify(record));
      yield `${before}${lines.join(",\n")}`;
      before = ",\n";
    }
  }
}
