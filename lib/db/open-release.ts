import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { readColumns } from "#lib/db/column-tables";
import { readFactTables } from "#lib/db/fact-tables";
import { passageRecords } from "#lib/db/passage-records";
import { readRecurrence } from "#lib/db/recurrence-tables";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { wordIndex } from "#lib/db/word-index";
import { indexFacts } from "#lib/facts/fact-index";
import { observationStore } from "#lib/observations/store";
import { layoutVersion, type Release, releaseIdPattern } from "#lib/release/release";

/**
 * Few readers pin a release: the last ones opened stay open. Another one is let go and not closed, because an answer may still be
 * reading from it; its file closes when the last reader has gone.
 */
const keptOpen = 2;
const opened = releasesOfProcess();

type OpenedRelease = Readonly<{ release: Release; db: DatabaseSync }>;

/** Pages, the API and the proxy are bundled apart and run in one process: they share what is open. */
function releasesOfProcess(): Map<string, OpenedRelease> {
  const shared = globalThis as { [key: symbol]: Map<string, OpenedRelease> | undefined };
  const name = Symbol.for("pacta.open-releases");
  shared[name] ??= new Map();
  return shared[name];
}

/**
 * The live release of `home`. Looked up at each call, so that a running server picks up a new one.
 * @throws when none has been compiled yet.
 */
export function currentRelease(home: string): Release {
  const id = currentReleaseId(home);
  if (id === null)
    throw new Error("No release is compiled yet: run `npm run build`, or `npm start`.");
  if (!isReadable(releaseFile(home, id))) {
    throw new Error(
      `Release ${id} was written by another version: \`npm start\` compiles it anew.`,
    );
  }
  return openRelease(home, id);
}

/** The release with this id, if `home` holds it. */
export function findRelease(home: string, id: string): Release | undefined {
  const isHeld = releaseIdPattern.test(id) && existsSync(releaseFile(home, id));
  return isHeld && isReadable(releaseFile(home, id)) ? openRelease(home, id) : undefined;
}

/** A release of another layout was written by another version of the software, which alone can read it. */
function isReadable(file: string): boolean {
  if (opened.has(file)) return true;
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return db.prepare("SELECT layout FROM release").get()?.layout === layoutVersion;
  } finally {
    db.close();
  }
}

function openRelease(home: string, id: string): Release {
  const file = releaseFile(home, id);
  const entry = opened.get(file) ?? readRelease(file, id);
  opened.delete(file);
  opened.set(file, entry);
  for (const oldest of opened.keys()) {
    if (opened.size <= keptOpen) break;
    opened.delete(oldest);
  }
  return entry.release;
}

function readRelease(file: string, id: string): OpenedRelease {
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec("PRAGMA cache_size = -32000");
  const observations = observationStore(readColumns(db), passageRecords(db), wholeSymbols(db));
  const release = {
    id,
    index: indexFacts(readFactTables(db)),
    observations,
    words: wordIndex(db),
    recurrence: readRecurrence(db),
  };
  return { release, db };
}

function wholeSymbols(db: DatabaseSync): ReadonlySet<string> {
  return new Set(
    db
      .prepare("SELECT symbol FROM whole_document")
      .all()
      .map(({ symbol }) => String(symbol)),
  );
}
