import { similarPairs } from "#lib/recurrence/similar-pairs";
import type { TermVector } from "#lib/recurrence/term-weights";

/** Vectors added up: `sum · sum` over the sizes is how alike two groups are on average. */
export type Cluster = { readonly places: number[]; readonly sum: Map<number, number> };

/**
 * Joins vectors into groups. Pairs are taken from the most alike down; the groups of both become one where, on average over
 * all pairs between them, they are at least so alike. That keeps a passage out that is like one of a group and unlike the
 * rest, so that no chain of likenesses makes one group of two issues.
 */
export function joinAlike(
  vectors: readonly TermVector[],
  least: number,
  mayJoin: (a: number, b: number) => boolean,
): readonly Cluster[] {
  const pairs = similarPairs(vectors, least, mayJoin);
  const clusters: Clusters = {
    of: Uint32Array.from(vectors.keys()),
    held: vectors.map((vector, place) => clusterOfOne(vector, place)),
    refused: new Map(),
  };
  for (let i = 0; i < pairs.size; i += 1) {
    tryPair(pairs.first[i] ?? 0, pairs.second[i] ?? 0, clusters, least);
  }
  return clusters.held.filter(({ places }) => places.length > 1);
}

/** Which cluster each place is in, and the size at which two of them were last found too unlike. */
type Clusters = Readonly<{
  of: Uint32Array;
  /** By number; one that was merged into another is empty. */
  held: Cluster[];
  refused: Map<number, number>;
}>;

/** Joins the groups of two passages if they are alike enough; two that were not are not looked at again as they stand. */
function tryPair(first: number, second: number, clusters: Clusters, least: number): void {
  const { of, held, refused } = clusters;
  const [a, b] = [of[first] ?? 0, of[second] ?? 0];
  const [one, other] = [held[a], held[b]];
  if (a === b || one === undefined || other === undefined) return;
  const key = Math.min(a, b) * held.length + Math.max(a, b);
  const size = one.places.length + other.places.length;
  if (refused.get(key) === size) return;
  if (averageLikeness(one, other) < least) refused.set(key, size);
  else merge(a, b, clusters);
}

/** The likeness of all pairs between two groups, on average. */
export function averageLikeness(one: Cluster, other: Cluster): number {
  const [small, large] = one.sum.size < other.sum.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small.sum) product += weight * (large.sum.get(term) ?? 0);
  return product / (one.places.length * other.places.length);
}

export function clusterOfOne({ terms, weights }: TermVector, place: number): Cluster {
  const sum = new Map<number, number>();
  for (let i = 0; i < terms.length; i += 1) sum.set(terms[i] ?? 0, weights[i] ?? 0);
  return { places: [place], sum };
}

/** Several vectors as one group. */
export function clusterOfPlaces(
  vectors: readonly TermVector[],
  places: readonly number[],
): Cluster {
  const cluster = empty();
  for (const place of places) {
    const vector = vectors[place];
    if (vector !== undefined) addTo(cluster, clusterOfOne(vector, place));
  }
  return cluster;
}

/** Moves the smaller into the larger. */
function merge(a: number, b: number, { of, held }: Clusters): void {
  const [one, other] = [held[a] ?? empty(), held[b] ?? empty()];
  const [into, from] = one.places.length < other.places.length ? [b, a] : [a, b];
  const [large, small] = into === a ? [one, other] : [other, one];
  for (const place of small.places) of[place] = into;
  addTo(large, small);
  held[from] = empty();
}

function empty(): Cluster {
  return { places: [], sum: new Map() };
}

function addTo(large: Cluster, small: Cluster): void {
  large.places.push(...small.places);
  for (const [term, weight] of small.sum) large.sum.set(term, (large.sum.get(term) ?? 0) + weight);
}
