import { importedDifferences } from "#lib/db/imported-differences";
import { findRelease } from "#lib/db/open-release";
import { heldReleases } from "#lib/db/release-contents";
import { currentReleaseId } from "#lib/db/release-files";
import type { HeldReleases } from "#lib/release/held-releases";

/** The releases of a home, as a comparison opens them. */
export function releasesAt(home: string): HeldReleases {
  return {
    current: currentReleaseId(home) ?? "",
    all: () => heldReleases(home),
    find: (id) => findRelease(home, id),
    importedDifferences: (from, to) => importedDifferences(home, from, to),
  };
}
