import { method } from "#lib/recurrence/method";
import type { PassageTerms } from "#lib/recurrence/passage-terms";

/** A passage as a direction: numbered terms with weights whose squares sum to one. */
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
      const kept = terms.map((term) => weightOf(holding[term] ?? 0, passages));
      const weights = Float64Array.from(counts, (count, i) => count * (kept[i] ?? 0));
      return unitVector(terms, weights);
    },
  };
}

/** What a term weighs that so many of the passages hold; 0 where it says nothing. */
function weightOf(holding: number, passages: number): number {
  const saysNothing = holding < method.leastPassages || holding > passages * method.greatestShare;
  return saysNothing ? 0 : Math.log(1 + passages / holding);
}

/** Scales weights to length one, and leaves out the terms that weigh nothing. */
export function unitVector(terms: readonly number[], weights: Float64Array): TermVector {
  let squares = 0;
  let size = 0;
  for (const weight of weights) {
    squares += weight * weight;
    if (weight > 0) size += 1;
  }
  const length = Math.sqrt(squares);
  const vector = { terms: new Uint32Array(size), weights: new Float64Array(size) };
  let at = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
    if (weight === 0) continue;
    vector.terms[at] = terms[i] ?? 0;
    vector.weights[at] = weight / length;
    at += 1;
  }
  return vector;
}

function widened(array: Uint32Array, index: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(array.length * 2, index + 1));
  wider.set(array);
  return wider;
}
