import type { FactIndex } from "#lib/facts/fact-index";
import type { ObservationStore } from "#lib/observations/store";
import type { Recurrence } from "#lib/recurrence/recurrence";
import type { WordIndex } from "#lib/search/word-index";

/** One immutable build of all data, opened for reading. */
export type Release = Readonly<{
  /** `YYYYMMDD-<hash of content>`: the day of compilation and what it holds. */
  id: string;
  index: FactIndex;
  observations: ObservationStore;
  words: WordIndex;
  recurrence: Recurrence;
}>;

/** The id of a release; the hash is of the content alone, so the same facts are recognised on another day. */
export const releaseIdPattern = /^\d{8}-[0-9a-f]{12}$/;

export function contentHashOf(releaseId: string): string {
  return releaseId.slice(9);
}

/** Changes when the layout of a release's file changes, so that an old file is never read by new code. */
export const layoutVersion = 5;
