type Cluster = { sum: number; size: number };

/**
 * Heights for labels that want to stand at `wanted` but need `gap` between each other, within `top` and `bottom`.
 * Their order is kept and the sum of squared moves is the least that the gap allows (pool adjacent violators).
 * Answers in the order given; too many labels for the bounds run over the bottom.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  { top, bottom }: Readonly<{ top: number; bottom: number }>,
): number[] {
  const order = wanted.map((height, position) => ({ height, position }));
  order.sort((a, b) => a.height - b.height);
  const starts = pool(order.map(({ height }, rank) => height - rank * gap));
  const lastStart = bottom - (wanted.length - 1) * gap;
  const heights: number[] = [];
  order.forEach(({ position }, rank) => {
    const start = Math.max(top, Math.min(starts[rank] ?? top, lastStart));
    heights[position] = start + rank * gap;
  });
  return heights;
}

/** The non-decreasing sequence nearest to `values`: neighbours that fall are pooled to their mean. */
function pool(values: readonly number[]): number[] {
  const clusters: Cluster[] = [];
  for (const value of values) {
    let last: Cluster = { sum: value, size: 1 };
    for (
      let before = clusters.at(-1);
      before && mean(before) > mean(last);
      before = clusters.at(-1)
    ) {
      last = { sum: before.sum + last.sum, size: before.size + last.size };
      clusters.pop();
    }
    clusters.push(last);
  }
  return clusters.flatMap((cluster) => Array<number>(cluster.size).fill(mean(cluster)));
}

function mean({ sum, size }: Cluster): number {
  return sum / size;
}
