/**
 * Heights for labels that want to stand at `wanted` but need `gap` between each other, within `top` and `bottom`.
 * Their order is kept; each moves as little as the gap asks. Answers in the order given.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  bounds: Readonly<{ top: number; bottom: number }>,
): number[] {
  const order = wanted.map((_, position) => position).sort((a, b) => at(wanted, a) - at(wanted, b));
  const placed: number[] = [];
  let last = bounds.top - gap;
  for (const position of order) {
    last = Math.max(at(wanted, position), last + gap);
    placed.push(last);
  }
  let limit = bounds.bottom + gap;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    limit = Math.min(at(placed, index), limit - gap);
    placed[index] = limit;
  }
  const heights: number[] = [];
  order.forEach((position, index) => {
    heights[position] = at(placed, index);
  });
  return heights;
}

function at(values: readonly number[], index: number): number {
  const found = values[index];
  if (found === undefined) throw new RangeError(`No value at ${index}`);
  return found;
}
