import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hashOfFile, writeHash } from "#lib/db/file-hash";
import { heldReleases, oldestFirst } from "#lib/db/release-contents";
import {
  currentReleaseId,
  releaseFile,
  releaseIds,
  releasesFolder,
  setCurrentRelease,
} from "#lib/db/release-files";
import type { ReleaseContents } from "#lib/release/held-releases";
import { layoutVersion } from "#lib/release/release";

/** Something that is asked of releases and is not done, with the reason in one sentence. Nothing was changed. */
export class ReleaseRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ReleaseRefusal";
  }
}

/** Every release held, newest first, each with its hash: one that is not written down yet is worked out. */
export function listReleases(home: string): readonly ReleaseContents[] {
  for (const { id, sha256 } of heldReleases(home)) {
    if (sha256 === null) writeHash(releaseFile(home, id));
  }
  return [...heldReleases(home)].reverse();
}

function newestFirst(home: string): readonly string[] {
  return [...oldestFirst(home)].reverse();
}

/** The ids of releases whose file is not the one whose hash stands beside it. */
export function findDamaged(home: string): readonly string[] {
  return listReleases(home)
    .filter(({ id, sha256 }) => hashOfFile(releaseFile(home, id)) !== sha256)
    .map(({ id }) => id);
}

/**
 * Removes all releases but the newest `count`; the live one stays in any case and is one of them. Returns what was removed.
 * @throws {ReleaseRefusal} where `count` is no whole number from 1.
 */
export function keepReleases(home: string, count: number): readonly string[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new ReleaseRefusal("How many releases are kept is a whole number from 1.");
  }
  const live = currentReleaseId(home);
  const others = newestFirst(home).filter((id) => id !== live);
  const removed = others.slice(live === null ? count : count - 1);
  for (const id of removed) removeRelease(home, id);
  return removed;
}

/**
 * Removes a release. Its folder is renamed first, which is one step: a reader sees the whole release or none, and one that has it
 * open reads on. What a killed removal leaves is cleared away by the next command.
 * @throws {ReleaseRefusal} for the live release, and one that is not held.
 */
export function removeRelease(home: string, id: string): void {
  mustHold(home, id);
  mustNotBeLive(home, id);
  const folder = join(releasesFolder(home), id);
  const aside = join(releasesFolder(home), `${removedPrefix}${process.pid}-${id}`);
  renameSync(folder, aside);
  try {
    mustNotBeLive(home, id);
  } catch (refusal) {
    renameSync(aside, folder);
    throw refusal;
  }
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Makes an older release the live one, in one step; a running server answers from it with the next request.
 * @throws {ReleaseRefusal} where it is not held, another version of the software wrote it, or its file is damaged.
 */
export function rollBack(home: string, id: string): void {
  mustHold(home, id);
  const contents = heldReleases(home).find((each) => each.id === id);
  if (contents?.layout !== layoutVersion) {
    throw new ReleaseRefusal(
      `Release ${id} was written by another version of the software (layout ${contents?.layout}, this one reads ${layoutVersion}) and cannot be made live.`,
    );
  }
  const { sha256 } = contents;
  if (sha256 && hashOfFile(releaseFile(home, id)) !== sha256) {
    throw new ReleaseRefusal(`The file of release ${id} is damaged: its hash is not ${sha256}.`);
  }
  setCurrentRelease(home, id);
}

const removedPrefix = "removed-";

/** Clears away what removals left that were killed. */
export function clearRemoved(home: string): void {
  const folder = releasesFolder(home);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name.startsWith(removedPrefix))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function mustHold(home: string, id: string): void {
  if (releaseIds(home).includes(id)) return;
  const held = [...newestFirst(home)].join(", ") || "none";
  throw new ReleaseRefusal(`There is no release ${id} here. Held: ${held}.`);
}

function mustNotBeLive(home: string, id: string): void {
  if (id !== currentReleaseId(home)) return;
  throw new ReleaseRefusal(
    `Release ${id} is the live one and is not removed. Make another one live first: npm run release -- rollback <id>.`,
  );
}
