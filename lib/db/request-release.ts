import { currentRelease, findRelease } from "#lib/db/open-release";
import { pactaHome } from "#lib/db/release-files";
import type { Release } from "#lib/release/release";

/** The release that a request reads: the one it pins, where that is held, else the live one. */
export type RequestedRelease = Readonly<{
  release: Release;
  pinned: boolean;
  missing: string | null;
}>;

/** `missing` names a release that was asked for and is not held here; the live one answers instead. */
export function requestRelease(id: string | null): RequestedRelease {
  const home = pactaHome(process.env);
  if (id === null) return { release: currentRelease(home), pinned: false, missing: null };
  const found = findRelease(home, id);
  if (found === undefined) return { release: currentRelease(home), pinned: false, missing: id };
  return { release: found, pinned: true, missing: null };
}
