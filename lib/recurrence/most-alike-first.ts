/** Pairs of vectors by their places in the list: `first[i]` and `second[i]`. */
export type SimilarPairs = Readonly<{ size: number; first: Uint32Array; second: Uint32Array }>;

export type PairSorter = Readonly<{
  add(first: number, second: number, likeness: number): void;
  /** The pairs, the most alike first. */
  finish(): SimilarPairs;
}>;

/** Likenesses are told apart to so many steps between 0 and 1; within a step the order of adding decides. */
const steps = 1 << 16;

/** Takes pairs by the hundred thousand, ten bytes each, and sorts them by counting: no comparison, whatever their number. */
export function pairSorter(): PairSorter {
  let first = new Uint32Array(1024);
  let second = new Uint32Array(1024);
  let step = new Uint16Array(1024);
  let size = 0;
  return {
    add(a, b, likeness) {
      if (size === first.length) {
        first = doubled(first, new Uint32Array(size * 2));
        second = doubled(second, new Uint32Array(size * 2));
        step = doubled(step, new Uint16Array(size * 2));
      }
      first[size] = a;
      second[size] = b;
      step[size] = stepFromTheTop(likeness);
      size += 1;
    },
    finish: () => sorted(size, first, second, step),
  };
}

function doubled<T extends Uint32Array | Uint16Array>(array: T, wider: T): T {
  wider.set(array);
  return wider;
}

function sorted(
  size: number,
  first: Uint32Array,
  second: Uint32Array,
  step: Uint16Array,
): SimilarPairs {
  const next = new Uint32Array(steps + 1);
  for (let i = 0; i < size; i += 1) add(next, (step[i] ?? 0) + 1, 1);
  for (let each = 1; each <= steps; each += 1) add(next, each, next[each - 1] ?? 0);
  const pairs = { size, first: new Uint32Array(size), second: new Uint32Array(size) };
  for (let i = 0; i < size; i += 1) {
    const own = step[i] ?? 0;
    const at = next[own] ?? 0;
    pairs.first[at] = first[i] ?? 0;
    pairs.second[at] = second[i] ?? 0;
    add(next, own, 1);
  }
  return pairs;
}

/** 0 for the most alike. */
function stepFromTheTop(likeness: number): number {
  return steps - 1 - Math.min(steps - 1, Math.floor(likeness * steps));
}

function add(array: Uint32Array, index: number, amount: number): void {
  array[index] = (array[index] ?? 0) + amount;
}
