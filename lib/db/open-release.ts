import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { readFactTables } from "#lib/db/fact-tables";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { indexFacts } from "#lib/facts/fact-index";
import { curatedObservations } from "#lib/observations/from-facts";
import { storeOfAll } from "#lib/observations/store";
import { type Release, releaseIdPattern } from "#lib/release/release";

/** Few readers pin a release, and one file is small: the last ones opened stay open. */
const keptOpen = 3;
/** One for the whole process, because Next bundles pages and proxy apart and each would open its own. */
const shared = globalThis as { pactaReleases?: Map<string, Release> };
shared.pactaReleases ??= new Map();
const opened = shared.pactaReleases;

/**
 * The live release of `home`. Looked up at each call, so that a running server picks up a new one.
 * @throws when none has been compiled yet.
 */
export function currentRelease(home: string): Release {
  const id = currentReleaseId(home);
  if (id === null)
    throw new Error("No release is compiled yet: run `npm run build`, or `npm start`.");
  return openRelease(home, id);
}

/** The release with this id, if `home` holds it. */
export function findRelease(home: string, id: string): Release | undefined {
  return releaseIdPattern.test(id) && existsSync(releaseFile(home, id))
    ? openRelease(home, id)
    : undefined;
}

function openRelease(home: string, id: string): Release {
  const file = releaseFile(home, id);
  const release = opened.get(file) ?? readRelease(file, id);
  opened.delete(file);
  opened.set(file, release);
  for (const oldest of opened.keys()) {
    if (opened.size <= keptOpen) break;
    opened.delete(oldest);
  }
  return release;
}

function readRelease(file: string, id: string): Release {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const facts = readFactTables(db);
    return {
      id,
      index: indexFacts(facts),
      observations: storeOfAll(curatedObservations(facts)),
    };
  } finally {
    db.close();
  }
}
