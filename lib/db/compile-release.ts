import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { datasetIds, type Facts } from "#data/catalogue";
import type { IsoDate } from "#lib/dates/calendar-date";
import { writeFactTables } from "#lib/db/fact-tables";
import { writeHash } from "#lib/db/file-hash";
import { importedLanguages } from "#lib/db/import/held-passages";
import { importedObservations } from "#lib/db/passage-records";
import { openPassageWriter } from "#lib/db/passage-tables";
import { openRecurrenceWriter } from "#lib/db/recurrence-tables";
import {
  buildingFile,
  buildingFolder,
  currentReleaseId,
  publishBuild,
  releaseFile,
  releaseIds,
  setCurrentRelease,
} from "#lib/db/release-files";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import type { TextLanguage } from "#lib/observations/passage-text";
import { methodPrint } from "#lib/recurrence/group-all";
import { contentHashOf, layoutVersion } from "#lib/release/release";

export type Compilation = Readonly<{ id: string; outcome: "compiled" | "reused" | "unchanged" }>;

/** What became of it, in one sentence. */
export function formatCompilation({ id, outcome }: Compilation): string {
  return outcome === "unchanged" ? `Release ${id} is up to date.` : `Release ${id} ${outcome}.`;
}

/** Passages of one imported file, handed over one by one. */
export type ImportedSource = Readonly<{
  /** The file as the reader knows it. */
  name: string;
  /** The languages of the files that the passages came from. */
  languages: readonly TextLanguage[];
  /** Hash of the imported content: two imports of the same passages have the same. */
  hash: string;
  observations: Iterable<Observation> | AsyncIterable<Observation>;
}>;

/**
 * Compiles facts and imported passages into a release under `home` and makes it the live one. Without `imported` the
 * passages of the live release are taken over. What a release already holds is not written again: the live one stays
 * (`unchanged`), an older one becomes live once more (`reused`). Killed at any moment it leaves the live release as it was.
 */
export async function compileRelease(
  home: string,
  facts: Facts,
  day: IsoDate,
  imported?: ImportedSource | null,
): Promise<Compilation> {
  const source = imported === undefined ? heldImport(home) : imported;
  const { id, isNew } = await addRelease(home, facts, day, source);
  if (!isNew && id === currentReleaseId(home)) return { id, outcome: "unchanged" };
  setCurrentRelease(home, id);
  return { id, outcome: isNew ? "compiled" : "reused" };
}

/** Compiles a release without making it the live one; what is held already is not written again. */
export async function addRelease(
  home: string,
  facts: Facts,
  day: IsoDate,
  source: ImportedSource | null,
): Promise<Readonly<{ id: string; isNew: boolean }>> {
  const hash = contentHash(facts, source?.hash ?? null);
  const held = releaseIds(home).find((id) => contentHashOf(id) === hash);
  if (held !== undefined) return { id: held, isNew: false };
  const id = `${day.replaceAll("-", "")}-${hash}`;
  await buildRelease(home, id, facts, source);
  return { id, isNew: true };
}

/** A hash of the content alone: the same facts and passages give the same twelve hexadecimal digits on any day. */
export function contentHash(facts: Facts, importedHash: string | null): string {
  const hash = createHash("sha256").update(
    `layout ${layoutVersion}\nimported ${importedHash}\nrecurrence ${methodPrint}\n`,
  );
  for (const dataset of datasetIds) hash.update(`${dataset}\n${JSON.stringify(facts[dataset])}\n`);
  return hash.digest("hex").slice(0, 12);
}

async function buildRelease(
  home: string,
  id: string,
  facts: Facts,
  source: ImportedSource | null,
): Promise<void> {
  rmSync(buildingFolder(home), { recursive: true });
  const db = new DatabaseSync(buildingFile(home));
  try {
    db.exec("PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    writeFactTables(db, facts);
    const passages = openPassageWriter(db);
    const recurrence = openRecurrenceWriter(db, facts);
    const add = (observation: Observation) => {
      passages.add(observation);
      recurrence.add(observation);
    };
    for (const observation of curatedObservations(facts)) add(observation);
    for await (const observation of source?.observations ?? []) add(observation);
    recurrence.finish();
    passages.finish();
    db.exec(
      "CREATE TABLE release (id TEXT, layout INTEGER, imported_name TEXT, imported_hash TEXT, imported_languages TEXT) STRICT",
    );
    db.prepare("INSERT INTO release VALUES (?, ?, ?, ?, ?)").run(
      id,
      layoutVersion,
      source?.name ?? null,
      source?.hash ?? null,
      source?.languages.join(",") ?? null,
    );
    db.exec("COMMIT; PRAGMA synchronous = FULL");
  } finally {
    db.close();
  }
  writeHash(buildingFile(home));
  publishBuild(home, id);
}

/** The passages that the live release has imported, to be taken over by the next; `null` where it has none. */
export function heldImport(home: string): ImportedSource | null {
  const id = currentReleaseId(home);
  if (id === null || !existsSync(releaseFile(home, id))) return null;
  const db = new DatabaseSync(releaseFile(home, id), { readOnly: true });
  const row = db.prepare("SELECT * FROM release").get() ?? {};
  if (typeof row.imported_hash !== "string") {
    db.close();
    return null;
  }
  return {
    name: String(row.imported_name),
    languages: importedLanguages(db),
    hash: row.imported_hash,
    observations: thenClose(db),
  };
}

function* thenClose(db: DatabaseSync): Generator<Observation> {
  try {
    yield* importedObservations(db);
  } finally {
    db.close();
  }
}
