import { hitEnd, hitStart } from "#lib/search/word-index";

export type MarkedPart = Readonly<{ text: string; hit: boolean }>;

/** A text with marks around its hits, cut into parts; marks are taken out. */
export function splitMarks(marked: string): readonly MarkedPart[] {
  return marked
    .split(hitStart)
    .flatMap((piece, position) => {
      if (position === 0) return [{ text: piece, hit: false }];
      const [hit = "", rest = ""] = piece.split(hitEnd);
      return [
        { text: hit, hit: true },
        { text: rest, hit: false },
      ];
    })
    .filter(({ text }) => text !== "");
}
