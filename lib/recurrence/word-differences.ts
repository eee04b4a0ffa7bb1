import { diffArrays } from "diff";

/** A stretch of a text: in both, or only in this one of the two. */
export type Piece = Readonly<{ text: string; only: boolean }>;

export type WordDifferences = Readonly<{
  before: readonly Piece[];
  after: readonly Piece[];
  /** Words that stand in both texts in the same order. */
  sharedWords: number;
}>;

/**
 * Two texts beside each other, word by word: joined, the pieces of each give the text as it is. Capitals and the signs
 * around a word make no difference; which of two equally short ways to tell the texts apart is taken is always the same.
 */
export function wordDifferences(before: string, after: string): WordDifferences {
  const changes = diffArrays(tokensOf(before), tokensOf(after), {
    comparator: (a, b) => bareWord(a) === bareWord(b),
  });
  const beforeTokens = tokensOf(before);
  const left: Piece[] = [];
  const right: Piece[] = [];
  let at = 0;
  let sharedWords = 0;
  for (const { value, added, removed } of changes) {
    // What both have is given as the later text writes it; the earlier one keeps its own capitals and signs.
    if (!added) {
      left.push({ text: beforeTokens.slice(at, at + value.length).join(""), only: removed });
      at += value.length;
    }
    if (!removed) right.push({ text: value.join(""), only: added });
    if (!added && !removed) sharedWords += value.length;
  }
  return { before: left, after: right, sharedWords };
}

/** Words, each with the signs and the blanks up to the next. */
function tokensOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function bareWord(token: string): string {
  const bare = token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return bare === "" ? token.trim() : bare;
}
