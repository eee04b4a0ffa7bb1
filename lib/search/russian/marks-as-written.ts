import { hitEnd, hitStart } from "#lib/search/word-index";

const part = new RegExp(`[${hitStart}${hitEnd}]|[\\p{L}\\p{N}\\p{Co}\\p{M}]+`, "gu");
const word = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

/**
 * Sets the marks of a text whose words stand in other forms into the text as it is written: both have the same words in the
 * same places, so that the third word of one is the third of the other.
 */
export function marksAsWritten(marked: string, written: string): string {
  const words = [...written.matchAll(word)];
  let result = "";
  let done = 0;
  let next = 0;
  for (const [piece] of marked.matchAll(part)) {
    if (piece === hitStart) {
      const start = words[next]?.index ?? written.length;
      result += written.slice(done, start) + hitStart;
      done = start;
    } else if (piece === hitEnd) {
      const last = words[next - 1];
      const end = last === undefined ? done : last.index + last[0].length;
      result += written.slice(done, end) + hitEnd;
      done = end;
    } else {
      next += 1;
    }
  }
  return result + written.slice(done);
}
