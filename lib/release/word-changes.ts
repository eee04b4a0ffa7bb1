import { diffWordsWithSpace } from "diff";

/** A stretch of a text that was edited: in both, only in the earlier, only in the later. */
export type Stretch = Readonly<{ kind: "same" | "removed" | "added"; text: string }>;

/** Texts that differ in more words than this are told whole: marks on every other word are no help. */
const mostEdits = 600;

/**
 * An edited text word by word, every letter and sign counting: the stretches that are not added, joined, are the earlier text,
 * and those that are not removed the later.
 */
export function wordChanges(before: string, after: string): readonly Stretch[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (found === undefined) {
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  }
  return found.map(({ value, added, removed }) => {
    return { kind: added ? "added" : removed ? "removed" : "same", text: value };
  });
}

/** The same as one text, for files: "the State party [-should-] {+must+} publish". */
export function markedText(before: string, after: string): string {
  return wordChanges(before, after)
    .map(({ kind, text }) => {
      if (kind === "same") return text;
      return kind === "added" ? `{+${text}+}` : `[-${text}-]`;
    })
    .join("");
}
