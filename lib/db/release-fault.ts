import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { ProblemKind } from "#lib/api/problem";
import { hashOfFile, writtenHash } from "#lib/db/file-hash";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { layoutVersion } from "#lib/release/release";

/** Why nothing can be answered from the live release. */
export type ReleaseFault = Extract<
  ProblemKind,
  "no-release" | "release-missing" | "release-damaged" | "release-of-other-layout"
>;

/** What was found of a file when it had this size, time and place on the disk. */
type Checked = Readonly<{ print: string; fault: ReleaseFault | null }>;
const checked = checkedByProcess();

/** Pages, the API and the gate are bundled apart and run in one process: a file is read through once for all of them. */
function checkedByProcess(): Map<string, Checked> {
  const shared = globalThis as { [key: symbol]: Map<string, Checked> | undefined };
  const name = Symbol.for("pacta.checked-releases");
  shared[name] ??= new Map();
  return shared[name];
}

/** The live release, if there is one, and what is wrong with it. */
export type LiveRelease =
  | Readonly<{ id: string; fault: null }>
  | Readonly<{ id: string | null; fault: ReleaseFault }>;

/**
 * Looks at the live release of `home`. `fault` is `null` where it can be read and is the file that was compiled, by the hash
 * written beside it. The whole file is read when it is first seen, and again whenever its size or time is another.
 */
export function checkLive(home: string): LiveRelease {
  const id = liveId(home);
  return id === null
    ? { id, fault: "no-release" }
    : { id, fault: fileFault(releaseFile(home, id)) };
}

/** What is wrong with the live release of `home`, and nothing else of it. */
export function releaseFault(home: string): ReleaseFault | null {
  return checkLive(home).fault;
}

/** The same for one file of a release. */
export function fileFault(file: string): ReleaseFault | null {
  const print = printOf(file);
  if (print === null) return "release-missing";
  const known = checked.get(file);
  if (known?.print === print) return known.fault;
  const fault = checkFile(file);
  checked.set(file, { print, fault });
  return fault;
}

/** A pointer that cannot be read points at nothing. */
function liveId(home: string): string | null {
  try {
    return currentReleaseId(home) || null;
  } catch {
    return null;
  }
}

function printOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(" ") : null;
}

function checkFile(file: string): ReleaseFault | null {
  try {
    const written = writtenHash(file);
    if (written !== null && written !== hashOfFile(file)) return "release-damaged";
    return layoutOf(file) === layoutVersion ? null : "release-of-other-layout";
  } catch {
    return "release-damaged";
  }
}

function layoutOf(file: string): unknown {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return db.prepare("SELECT layout FROM release").get()?.layout;
  } finally {
    db.close();
  }
}
