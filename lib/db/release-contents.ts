import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { writtenHash } from "#lib/db/file-hash";
import { importedLanguages } from "#lib/db/import/held-passages";
import { releaseFile, releaseIds } from "#lib/db/release-files";
import type { ImportedContents, ReleaseContents } from "#lib/release/held-releases";
import { dayOfRelease } from "#lib/release/release-day";

const counted = new Map<string, ReleaseContents>();

/**
 * Every release that `home` holds, oldest first; those of one day in the order in which they were written. A release never
 * changes, so each is counted once.
 */
export function heldReleases(home: string): readonly ReleaseContents[] {
  return oldestFirst(home).map((id) => {
    const file = releaseFile(home, id);
    const contents = counted.get(file) ?? readContents(file, id);
    const whole = contents.sha256 === null ? { ...contents, sha256: writtenHash(file) } : contents;
    counted.set(file, whole);
    return whole;
  });
}

/** The ids of the releases held, by the day of compilation, and of one day by when the file was written. */
export function oldestFirst(home: string): readonly string[] {
  const written = new Map(
    releaseIds(home).map((id) => [id, statSync(releaseFile(home, id)).mtimeMs]),
  );
  return [...written.keys()].sort(
    (a, b) =>
      dayOfRelease(a).localeCompare(dayOfRelease(b)) ||
      (written.get(a) ?? 0) - (written.get(b) ?? 0),
  );
}

function readContents(file: string, id: string): ReleaseContents {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const datasets = db.prepare("SELECT DISTINCT dataset FROM field ORDER BY dataset").all();
    const counts = datasets.map(({ dataset }) => {
      const name = String(dataset);
      const row = db.prepare(`SELECT count(*) AS records FROM "${name}"`).get();
      return [name, Number(row?.records)] as const;
    });
    return {
      id,
      counts: Object.fromEntries(counts),
      bytes: statSync(file).size,
      sha256: null,
      layout: Number(db.prepare("SELECT layout FROM release").get()?.layout),
      imported: importedContents(db),
    };
  } finally {
    db.close();
  }
}

function importedContents(db: DatabaseSync): ImportedContents | null {
  const { imported_name: name, imported_hash: hash } =
    db.prepare("SELECT * FROM release").get() ?? {};
  if (typeof hash !== "string") return null;
  const all = Number(db.prepare("SELECT count(*) AS held FROM passage").get()?.held);
  const curated = Number(db.prepare('SELECT count(*) AS held FROM "observations"').get()?.held);
  return { name: String(name), hash, languages: importedLanguages(db), passages: all - curated };
}
