import type { Run } from "#lib/manuscript/manuscript";

/** The footnotes of a text, numbered as they are met while it is written. */
export type Footnotes = Readonly<{
  /** Takes a footnote and gives its number, from 1. */
  add(note: readonly Run[]): number;
  all(): readonly (readonly Run[])[];
}>;

export function gatherFootnotes(): Footnotes {
  const notes: (readonly Run[])[] = [];
  return { add: (note) => notes.push(note), all: () => notes };
}
