/** A stream of pseudo-random numbers: the same seed gives the same stream on every machine. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Log-normal: half of the values lie under the median. */
  logNormal(median: number, sigma: number): number;
  shuffle<Item>(items: Item[]): Item[];
};

/** The generator sfc32, seeded by one number. */
export function createRandom(seed: number): Random {
  const word = createWords(seed);
  const next = () => word() / 2 ** 32;
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    logNormal: (median, sigma) => median * Math.exp(sigma * normal(next)),
    shuffle: (items) => {
      for (let last = items.length - 1; last > 0; last--) swap(items, last, below(last + 1));
      return items;
    },
  };
}

function createWords(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = seed | 0;
  const word = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11) | 0) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round++) word();
  return word;
}

/** Standard normal, by Box and Muller. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function swap<Item>(items: Item[], i: number, j: number): void {
  const item = items[i] as Item;
  items[i] = items[j] as Item;
  items[j] = item;
}

/** Draws from `items` by weight, each draw in constant time (Walker's alias method). */
export function createWeightedPick<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
): (random: Random) => Item {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const share = items.map((item) => (weightOf(item) * items.length) / total);
  const alias = items.map((_, index) => index);
  const poor = share.flatMap((part, index) => (part < 1 ? [index] : []));
  const rich = share.flatMap((part, index) => (part < 1 ? [] : [index]));
  for (let low = poor.pop(); low !== undefined && rich.length > 0; low = poor.pop()) {
    const high = rich[rich.length - 1] as number;
    alias[low] = high;
    share[high] = (share[high] ?? 0) + (share[low] ?? 0) - 1;
    if ((share[high] ?? 0) < 1) poor.push(rich.pop() as number);
  }
  return (random) => {
    const index = random.below(items.length);
    const chosen = random.next() < (share[index] ?? 1) ? index : (alias[index] ?? index);
    return items[chosen] as Item;
  };
}

/** Whole numbers in the proportion of `weights` that sum to `total` (largest remainders). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (weight * total) / sum);
  const parts = exact.map(Math.floor);
  let missing = total - parts.reduce((a, b) => a + b, 0);
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) }));
  order.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (missing-- <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}
