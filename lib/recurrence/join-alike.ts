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
    vectors,
    of: Uint32Array.from(vectors.keys()),
    sizes: new Uint32Array(vectors.length).fill(1),
    held: new Map(),
    refused: new Map(),
  };
  for (let i = 0; i < pairs.size; i += 1) {
    tryPair(pairs.first[i] ?? 0, pairs.second[i] ?? 0, clusters, least);
  }
  return [...clusters.held]
    .sort(([a], [b]) => a - b)
    .map(([, cluster]) => cluster)
    .filter(({ places }) => places.length > 1);
}

type Clusters = Readonly<{
  vectors: readonly TermVector[];
  /** By place: the number of the cluster that it is in. */
  of: Uint32Array;
  /** By number: how many places it has. */
  sizes: Uint32Array;
  /** By number: clusters that were looked at and not merged into another. */
  held: Map<number, Cluster>;
  /** By the numbers of two: how many places they had when they were found too unlike. */
  refused: Map<number, number>;
}>;

/**
 * Joins the groups of two passages if they are alike enough. A pair of single passages is, or it would not be tried; two
 * groups that were not are not looked at again as they stand.
 */
function tryPair(first: number, second: number, clusters: Clusters, least: number): void {
  const { of, sizes, refused } = clusters;
  const a = of[first] ?? 0;
  const b = of[second] ?? 0;
  if (a === b) return;
  const size = (sizes[a] ?? 0) + (sizes[b] ?? 0);
  if (size > 2) {
    const key = a < b ? a * of.length + b : b * of.length + a;
    if (refused.get(key) === size) return;
    if (averageLikeness(clusterAt(a, clusters), clusterAt(b, clusters)) < least) {
      refused.set(key, size);
      return;
    }
  }
  merge(a, b, clusters);
}

function clusterAt(number: number, { vectors, held }: Clusters): Cluster {
  const known = held.get(number);
  if (known !== undefined) return known;
  const vector = vectors[number];
  if (vector === undefined) throw new RangeError(`There is no vector ${number}.`);
  const cluster = clusterOfOne(vector, number);
  held.set(number, cluster);
  return cluster;
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
function merge(a: number, b: number, clusters: Clusters): void {
  const [one, other] = [clusterAt(a, clusters), clusterAt(b, clusters)];
  const [into, from] = one.places.length < other.places.length ? [b, a] : [a, b];
  const [large, small] = into === a ? [one, other] : [other, one];
  for (const place of small.places) clusters.of[place] = into;
  addTo(large, small);
  clusters.sizes[into] = large.places.length;
  clusters.held.delete(from);
}

function empty(): Cluster {
  return { places: [], sum: new Map() };
}

function addTo(large: Cluster, small: Cluster): void {
  large.places.push(...small.places);
  for (const [term, weight] of small.sum) large.sum.set(term, (large.sum.get(term) ?? 0) + weight);
}
