import { diffArrays } from "diff";
import { functionWords } from "#lib/recurrence/stop-words";

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
 * around a word make no difference. Where both have nothing but "the" or "and" between differences, it counts among them:
 * every two texts share such words, and marks broken by them cannot be read.
 */
export function wordDifferences(before: string, after: string): WordDifferences {
  const tokens = tokensOf(before);
  const changes = diffArrays(tokens, tokensOf(after), {
    comparator: (a, b) => bareWord(a) === bareWord(b),
  });
  const left: Piece[] = [];
  const right: Piece[] = [];
  let at = 0;
  let sharedWords = 0;
  for (const [i, { value, added, removed }] of changes.entries()) {
    const isBetween = i > 0 && i < changes.length - 1;
    const isShared = !added && !removed && !(isBetween && value.every(isSmall));
    // What both have is given as the later text writes it; the earlier one keeps its own capitals and signs.
    if (!added) push(left, tokens.slice(at, at + value.length).join(""), !isShared);
    if (!removed) push(right, value.join(""), !isShared);
    if (!added) at += value.length;
    if (isShared) sharedWords += value.length;
  }
  return { before: left, after: right, sharedWords };
}

/** Adds a piece, to the one before where both are of one kind. */
function push(pieces: Piece[], text: string, only: boolean): void {
  const last = pieces.at(-1);
  if (last?.only === only) pieces[pieces.length - 1] = { text: last.text + text, only };
  else pieces.push({ text, only });
}

/** Words, each with the signs and the blanks up to the next. */
function tokensOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function isSmall(token: string): boolean {
  return functionWords.has(bareWord(token));
}

function bareWord(token: string): string {
  const bare = token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return bare === "" ? token.trim() : bare;
}
