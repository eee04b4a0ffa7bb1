import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { datasetIds, type Facts } from "#data/catalogue";
import type { IsoDate } from "#lib/dates/calendar-date";
import { writeFactTables } from "#lib/db/fact-tables";
import {
  buildingFile,
  buildingFolder,
  currentReleaseId,
  publishBuild,
  releaseIds,
  setCurrentRelease,
} from "#lib/db/release-files";
import { contentHashOf } from "#lib/release/release";

/** Changes when the layout of the file changes, so that an old file is never read by new code. */
export const layoutVersion = 1;

export type Compilation = Readonly<{ id: string; outcome: "compiled" | "reused" | "unchanged" }>;

/**
 * Compiles the facts into a release under `home` and makes it the live one. Facts that a release already holds are
 * not written again: the live one stays (`unchanged`), an older one becomes live once more (`reused`).
 * Killed at any moment it leaves the live release as it was.
 */
export function compileRelease(home: string, facts: Facts, day: IsoDate): Compilation {
  const hash = contentHash(facts);
  const current = currentReleaseId(home);
  const held = releaseIds(home).find((id) => contentHashOf(id) === hash);
  if (held !== undefined && held === current) return { id: held, outcome: "unchanged" };
  const id = held ?? `${day.replaceAll("-", "")}-${hash}`;
  if (held === undefined) buildRelease(home, id, facts);
  setCurrentRelease(home, id);
  return { id, outcome: held === undefined ? "compiled" : "reused" };
}

/** A hash of the content alone: the same facts give the same twelve hexadecimal digits on any machine and day. */
export function contentHash(facts: Facts): string {
  const hash = createHash("sha256").update(`layout ${layoutVersion}\n`);
  for (const dataset of datasetIds) hash.update(`${dataset}\n${JSON.stringify(facts[dataset])}\n`);
  return hash.digest("hex").slice(0, 12);
}

function buildRelease(home: string, id: string, facts: Facts): void {
  rmSync(buildingFolder(home), { recursive: true });
  const db = new DatabaseSync(buildingFile(home));
  try {
    db.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    db.exec("CREATE TABLE release (id TEXT, layout INTEGER) STRICT");
    db.prepare("INSERT INTO release VALUES (?, ?)").run(id, layoutVersion);
    writeFactTables(db, facts);
    db.exec("COMMIT; PRAGMA synchronous = FULL; VACUUM");
  } finally {
    db.close();
  }
  publishBuild(home, id);
}
