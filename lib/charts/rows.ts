import type { Series } from "#lib/charts/chart";

/** One row for each `x`, in order of first appearance, the series' values by id; a series without a point there is absent. */
export type ChartRow = Readonly<{ x: string | number; values: Readonly<Record<string, number>> }>;

export function chartRows(series: readonly Series[]): ChartRow[] {
  const rows = new Map<string | number, Record<string, number>>();
  for (const { id, points } of series) {
    for (const { x, y } of points) rows.set(x, { ...rows.get(x), [id]: y });
  }
  return [...rows].map(([x, values]) => ({ x, values }));
}
