import type { Observation } from "#lib/observations/observation";
import { documentKey } from "#lib/recurrence/passage-place";
import { wordsOf } from "#lib/recurrence/passage-terms";

export type PassagePair = Readonly<{ earlier: Observation; later: Observation }>;

/**
 * Of passages in order of time, one of the last document and one of another that share most of their words: what is best
 * read side by side. Texts of one kind go before a paraphrase beside official words; `null` where there is one document.
 */
export function mostAlikePair(passages: readonly Observation[]): PassagePair | null {
  const last = passages.at(-1);
  if (last === undefined) return null;
  const isLast = (one: Observation) => documentKey(one) === documentKey(last);
  const later = passages.filter(isLast);
  const earlier = passages.filter((one) => !isLast(one));
  const words = new Map(passages.map((one) => [one, new Set(wordsOf(textOf(one)))]));
  const pairs = later.flatMap((b) => earlier.map((a) => ({ earlier: a, later: b })));
  const rank = ({ earlier: a, later: b }: PassagePair) =>
    Number(a.origin === b.origin) + sharedPart(words.get(a), words.get(b));
  return pairs.reduce<PassagePair | null>(
    (best, pair) => (best === null || rank(pair) >= rank(best) ? pair : best),
    null,
  );
}

/** What a passage says: the official text, or our paraphrase with its recommendation. */
export function textOf({ text, summary, recommendation }: Observation): string {
  return text ?? [summary, recommendation].filter((part) => part !== null).join("\n\n");
}

/** Words that both have, of all that either has. */
function sharedPart(
  a: ReadonlySet<string> = new Set(),
  b: ReadonlySet<string> = new Set(),
): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
