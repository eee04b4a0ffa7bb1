/** Pairs of vectors by their places in the list: `first[i]` and `second[i]`. */
export type SimilarPairs = Readonly<{ size: number; first: Uint32Array; second: Uint32Array }>;

/** Likenesses are told apart to so many steps between 0 and 1; within a step the order given decides. */
const steps = 1 << 16;

/** Counts the pairs of each step and puts each where its step begins: no comparison, whatever their number. */
export function mostAlikeFirst(
  pairs: Readonly<Record<"first" | "second" | "likeness", readonly number[]>>,
): SimilarPairs {
  const size = pairs.likeness.length;
  const order = Uint32Array.from(pairs.likeness, fromTheTop);
  const next = new Uint32Array(steps + 1);
  for (let i = 0; i < size; i += 1) add(next, (order[i] ?? 0) + 1, 1);
  for (let step = 1; step <= steps; step += 1) add(next, step, next[step - 1] ?? 0);
  const sorted = { size, first: new Uint32Array(size), second: new Uint32Array(size) };
  for (let i = 0; i < size; i += 1) {
    const step = order[i] ?? 0;
    const at = next[step] ?? 0;
    sorted.first[at] = pairs.first[i] ?? 0;
    sorted.second[at] = pairs.second[i] ?? 0;
    add(next, step, 1);
  }
  return sorted;
}

/** 0 for the most alike. */
function fromTheTop(likeness: number): number {
  return steps - 1 - Math.min(steps - 1, Math.floor(likeness * steps));
}

function add(array: Uint32Array, index: number, amount: number): void {
  array[index] = (array[index] ?? 0) + amount;
}
