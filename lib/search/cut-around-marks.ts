import { hitEnd, hitStart } from "#lib/search/word-index";

const word = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

/**
 * A piece of at most `most` words out of a marked text, the one with the most hits, the first of several; cut ends show an
 * ellipsis. A text without a hit gives its beginning.
 */
export function cutAroundMarks(marked: string, most: number): string {
  const words = [...marked.matchAll(word)];
  if (words.length <= most) return marked;
  const first = firstWord(marked, words, most);
  const last = words[first + most - 1];
  const start = first === 0 ? 0 : startOf(marked, words[first]?.index ?? 0);
  const isEnd = first + most >= words.length;
  const end =
    last === undefined || isEnd ? marked.length : endOf(marked, last.index + last[0].length);
  return balanced(`${start === 0 ? "" : "…"}${marked.slice(start, end)}${isEnd ? "" : "…"}`);
}

/** Words shown before the first hit of a piece. */
const lead = 8;

function firstWord(marked: string, words: readonly RegExpExecArray[], most: number): number {
  const hits = words.flatMap(({ index }, n) => (marked[index - 1] === hitStart ? [n] : []));
  let best = 0;
  let bestCount = 0;
  for (const hit of hits) {
    const from = Math.max(0, Math.min(hit - lead, words.length - most));
    const count = hits.filter((other) => other >= from && other < from + most).length;
    if (count > bestCount) [best, bestCount] = [from, count];
  }
  return best;
}

function startOf(marked: string, index: number): number {
  return marked[index - 1] === hitStart ? index - 1 : index;
}

function endOf(marked: string, index: number): number {
  return marked[index] === hitEnd ? index + 1 : index;
}

/** A cut through a marked phrase leaves half of it marked. */
function balanced(piece: string): string {
  const firstEnd = piece.indexOf(hitEnd);
  const firstStart = piece.indexOf(hitStart);
  const opened =
    firstEnd !== -1 && (firstStart === -1 || firstEnd < firstStart) ? `${hitStart}${piece}` : piece;
  return opened.lastIndexOf(hitStart) > opened.lastIndexOf(hitEnd) ? `${opened}${hitEnd}` : opened;
}
