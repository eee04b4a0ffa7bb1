import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { releaseIdPattern } from "#lib/release/release";

/** The name of the SQLite file inside the folder of a release. */
const databaseName = "pacta.sqlite";

/** Where releases are kept: `PACTA_HOME`, else `.pacta` in the working folder. */
export function pactaHome(environment: Readonly<Record<string, string | undefined>>): string {
  return environment.PACTA_HOME ?? ".pacta";
}

export function releasesFolder(home: string): string {
  return join(home, "releases");
}

export function releaseFile(home: string, id: string): string {
  return join(releasesFolder(home), id, databaseName);
}

/** Where the SHA-256 of the file of a release is written, in the form that `sha256sum -c` reads. */
export function hashFile(home: string, id: string): string {
  return hashBeside(releaseFile(home, id));
}

export function hashBeside(file: string): string {
  return `${file}.sha256`;
}

/** The ids of all releases held, oldest first. */
export function releaseIds(home: string): string[] {
  if (!existsSync(releasesFolder(home))) return [];
  return readdirSync(releasesFolder(home))
    .filter((name) => releaseIdPattern.test(name) && existsSync(releaseFile(home, name)))
    .sort();
}

/** The id of the live release; `null` before the first one is compiled. */
export function currentReleaseId(home: string): string | null {
  const pointer = join(home, "current");
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : null;
}

/** Makes a release the live one. The pointer is replaced in one step: a reader sees the old id or the new one. */
export function setCurrentRelease(home: string, id: string): void {
  const next = join(home, `current.${process.pid}`);
  writeFileSync(next, `${id}\n`);
  renameSync(next, join(home, "current"));
}

/** A folder beside the releases in which a new one is built; it is no release until it is renamed. */
export function buildingFolder(home: string): string {
  const folder = join(releasesFolder(home), `building-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function buildingFile(home: string): string {
  return join(buildingFolder(home), databaseName);
}

/** Gives a finished build its id. */
export function publishBuild(home: string, id: string): void {
  renameSync(buildingFolder(home), join(releasesFolder(home), id));
}
