import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkLive } from "#lib/db/release-fault";
import { releasesFolder } from "#lib/db/release-files";

/** The live release that was found missing or damaged, and where its folder lies now, if there is one. */
export type SetAside = Readonly<{ id: string; why: "missing" | "damaged"; folder: string | null }>;

/**
 * Moves the folder of a damaged live release out of the way, so that one can be compiled in its place. Nothing is deleted: what it
 * had imported may have to be found in it. `null` where the live release is whole, or there is none.
 */
export function setDamagedAside(home: string): SetAside | null {
  const { id, fault } = checkLive(home);
  if (id === null) return null;
  if (fault === "release-missing") return { id, why: "missing", folder: null };
  if (fault !== "release-damaged") return null;
  const folder = join(releasesFolder(home), `damaged-${id}`);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  renameSync(join(releasesFolder(home), id), folder);
  return { id, why: "damaged", folder };
}

/** Says it in one sentence to whoever starts the site. */
export function formatSetAside({ id, why, folder }: SetAside): string {
  const found = folder === null ? `is ${why}` : `is ${why} and was moved to ${folder}`;
  return `Release ${id}, which was live, ${found}: what it had imported must be imported again.`;
}
