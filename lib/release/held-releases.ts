import type { TextLanguage } from "#lib/observations/passage-text";
import type { Release } from "#lib/release/release";

/** What a release says of itself without being opened for reading. */
export type ReleaseContents = Readonly<{
  id: string;
  /** How many records of each dataset it holds. */
  counts: Readonly<Record<string, number>>;
  /** Of its file. */
  bytes?: number;
  /** Of its file, in hexadecimal; `null` where nobody has worked it out yet. */
  sha256?: string | null;
  /** The layout of its file. One that this version of the software does not read is listed and cannot be opened. */
  layout?: number;
  /** The passages that it took from an export of the UN index; `null` where it took none. */
  imported?: ImportedContents | null;
}>;

export type ImportedContents = Readonly<{
  name: string;
  /** Of the passages: two imports of the same passages have the same. */
  hash: string;
  languages: readonly TextLanguage[];
  passages: number;
}>;

/** The releases that this machine holds, oldest first, and which of them is live. */
export type HeldReleases = Readonly<{
  current: string;
  all: () => readonly ReleaseContents[];
  /** Opens one; absent where no other is at hand, as in a browser. */
  find?: (id: string) => Release | undefined;
  /** What two releases hold differently of the imported passages. */
  importedDifferences?: (from: string, to: string) => ImportedDifferences;
}>;

/** How many imported passages one release has more, fewer and otherwise than another; the ids of the first of them. */
export type ImportedDifferences = Readonly<{
  added: Differing;
  removed: Differing;
  edited: Differing;
}>;

export type Differing = Readonly<{ count: number; ids: readonly string[] }>;

/** Of longer differences between imports only the number is told: no reader reads them passage by passage. */
export const mostDiffering = 2_000;
