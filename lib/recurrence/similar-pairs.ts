import { pairSorter, type SimilarPairs } from "#lib/recurrence/most-alike-first";
import type { TermVector } from "#lib/recurrence/term-weights";

/**
 * Every pair that is at least so alike (cosine, 1 for the same direction) and may be joined. Terms lead from one vector to
 * the earlier ones that hold them, so that what shares no term costs nothing.
 */
export function similarPairs(
  vectors: readonly TermVector[],
  least: number,
  mayJoin: (a: number, b: number) => boolean,
): SimilarPairs {
  const lists = holderLists(vectors);
  const likeness = new Float64Array(vectors.length);
  const found = pairSorter();
  for (const [b, { terms, weights }] of vectors.entries()) {
    likeness.fill(0, 0, b);
    for (let i = 0; i < terms.length; i += 1) {
      const list = lists.get(terms[i] ?? 0);
      if (list !== undefined) addAndEnter(list, b, weights[i] ?? 0, likeness);
    }
    for (let a = 0; a < b; a += 1) {
      const alike = likeness[a] ?? 0;
      if (alike >= least && mayJoin(a, b)) found.add(a, b, alike);
    }
  }
  return found.finish();
}

/** The vectors that hold a term: their places in the list, and its weight in each. The first `size` are entered. */
type HolderList = { size: number; readonly places: Uint32Array; readonly weights: Float64Array };

/** An empty list, with room, for each term that more than one vector holds. */
function holderLists(vectors: readonly TermVector[]): ReadonlyMap<number, HolderList> {
  const counts = new Map<number, number>();
  for (const { terms } of vectors) {
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const lists = new Map<number, HolderList>();
  for (const [term, count] of counts) {
    if (count === 1) continue;
    const [places, weights] = [new Uint32Array(count), new Float64Array(count)];
    lists.set(term, { size: 0, places, weights });
  }
  return lists;
}

function addAndEnter(
  list: HolderList,
  place: number,
  weight: number,
  likeness: Float64Array,
): void {
  const { size, places, weights } = list;
  for (let k = 0; k < size; k += 1) {
    const a = places[k] as number;
    likeness[a] = (likeness[a] as number) + weight * (weights[k] as number);
  }
  places[size] = place;
  weights[size] = weight;
  list.size = size + 1;
}
