import { method } from "#lib/recurrence/method";
import type { PassageTerms } from "#lib/recurrence/passage-terms";

/** A passage as a direction: numbered terms, rising, with weights whose squares sum to one. */
export type TermVector = Readonly<{ terms: Uint32Array; weights: Float64Array }>;

/** Counts, over all passages of a release, how many hold each term: a rare word tells more than a common one. */
export type TermCounter = Readonly<{
  add(passage: PassageTerms): void;
  /** The passage by what its terms weigh; an empty one where none of them stands in another passage. */
  vectorOf(passage: PassageTerms): TermVector;
}>;

export function termCounter(): TermCounter {
  let holding = new Uint32Array(1 << 16);
  let passages = 0;
  return {
    add({ terms }) {
      passages += 1;
      for (const term of terms) {
        if (term >= holding.length) holding = widened(holding, term);
        holding[term] = (holding[term] ?? 0) + 1;
      }
    },
    vectorOf({ terms, counts }) {
      const weighed: [term: number, weight: number][] = [];
      for (const [i, term] of terms.entries()) {
        const held = holding[term] ?? 0;
        if (held < method.leastPassages || held > passages * method.greatestShare) continue;
        weighed.push([term, (counts[i] ?? 0) * Math.log(1 + passages / held)]);
      }
      return unitVector(weighed.sort(([a], [b]) => a - b));
    },
  };
}

/** Scales the terms to length one. */
export function unitVector(
  weighed: readonly (readonly [term: number, weight: number])[],
): TermVector {
  let squares = 0;
  for (const [, weight] of weighed) squares += weight * weight;
  const length = Math.sqrt(squares);
  return {
    terms: Uint32Array.from(weighed, ([term]) => term),
    weights: Float64Array.from(weighed, ([, weight]) => weight / length),
  };
}

function widened(array: Uint32Array, index: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(array.length * 2, index + 1));
  wider.set(array);
  return wider;
}
