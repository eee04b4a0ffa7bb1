import { DatabaseSync } from "node:sqlite";
import { readColumns } from "#lib/db/column-tables";
import { readFactTables } from "#lib/db/fact-tables";
import { passageRecords } from "#lib/db/passage-records";
import { readRecurrence } from "#lib/db/recurrence-tables";
import { checkLive, fileFault, type ReleaseFault } from "#lib/db/release-fault";
import { releaseFile } from "#lib/db/release-files";
import { wordIndex } from "#lib/db/word-index";
import { indexFacts } from "#lib/facts/fact-index";
import { observationStore } from "#lib/observations/store";
import { type Release, releaseIdPattern } from "#lib/release/release";

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
 * @throws when none has been compiled yet, or its file is not the one that was compiled.
 */
export function currentRelease(home: string): Release {
  const { id, fault } = checkLive(home);
  if (fault !== null) throw new Error(faultSentence(fault, id));
  return openRelease(home, id);
}

/** What is wrong, and what `npm start` does about it, for whoever runs the server. */
function faultSentence(fault: ReleaseFault, id: string | null): string {
  return {
    "no-release": "No release is compiled yet: run `npm run build`, or `npm start`.",
    "release-missing": `The file of release ${id} is gone: \`npm start\` compiles one anew.`,
    "release-damaged": `The file of release ${id} is damaged: \`npm start\` sets it aside and compiles one anew.`,
    "release-of-other-layout": `Release ${id} was written by another version: \`npm start\` compiles it anew.`,
  }[fault];
}

/** The release with this id, if `home` holds it whole. One of another layout only the version that wrote it can read. */
export function findRelease(home: string, id: string): Release | undefined {
  const isHeld = releaseIdPattern.test(id) && fileFault(releaseFile(home, id)) === null;
  return isHeld ? openRelease(home, id) : undefined;
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
