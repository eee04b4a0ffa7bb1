import { findDocument } from "#lib/documents/find-document";
import { holdsImported } from "#lib/documents/imported-document";
import type { Holds } from "#lib/pages/page-exists";
import type { Release } from "#lib/release/release";

/** What this release holds, by the names in addresses; codes in any case, because pages may read them so. */
export function heldNames(release: Release): Holds {
  const { index, observations } = release;
  return {
    state: (name) => index.country(name.toUpperCase()) !== undefined,
    instrument: (name) =>
      index.facts.instruments.some((instrument) => instrument.code === name.toUpperCase()),
    right: (name) => index.right(name) !== undefined,
    document: (name) =>
      findDocument(index, name).kind !== "unknown" || holdsImported(release, name),
    observation: (name) => observations.find(name) !== undefined,
    // An embeddable page says itself, in the frame, what it cannot show.
    embedded: () => true,
  };
}
