import { currentRelease, findRelease } from "#lib/db/open-release";
import { pactaHome } from "#lib/db/release-files";
import type { Release } from "#lib/release/release";

/** The release that a request reads. */
export type RequestedRelease = Readonly<{
  release: Release;
  missing: string | null;
}>;

/**
 * The release that an address pins, the live one where it pins none ("" is none). `missing` names one that is not held here, or
 * that another version of the software wrote: then nothing may be answered from the release that is given.
 */
export function requestRelease(id: string | null): RequestedRelease {
  const home = pactaHome(process.env);
  if (id === null || id === "") return { release: currentRelease(home), missing: null };
  const found = findRelease(home, id);
  if (found === undefined) return { release: currentRelease(home), missing: id };
  return { release: found, missing: null };
}
