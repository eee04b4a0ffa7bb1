import { percentile } from "../percentile.ts";
import type { QueryTime } from "./battery.ts";
import type { PostgresTime } from "./postgres/time-queries.ts";

export type SpeedRatios = Readonly<{
  /** PostgreSQL's median over Pacta's, by the name of the query; only where both find about the same. */
  byName: ReadonlyMap<string, number>;
  /** Of the queries that choose from facets: the median of their ratios, the least, and the geometric mean. */
  facets: Readonly<{ median: number; least: number; mean: number }>;
  /** The geometric mean of all. */
  mean: number;
}>;

/** How many times faster Pacta is than PostgreSQL. */
export function speedRatios(
  times: readonly QueryTime[],
  postgres: readonly PostgresTime[],
): SpeedRatios {
  const ratios = times.flatMap(({ name, kind, total, medianMs }) => {
    const other = postgres.find((each) => each.name === name);
    if (other === undefined || !findsTheSame(total, other.total)) return [];
    return [{ name, kind, ratio: other.medianMs / medianMs }];
  });
  const ofFacets = ratios
    .filter(({ kind }) => kind === "facets" || kind === "several facets")
    .map(({ ratio }) => ratio);
  return {
    byName: new Map(ratios.map(({ name, ratio }) => [name, ratio])),
    facets: {
      median: percentile(ofFacets, 50),
      least: Math.min(...ofFacets),
      mean: geometricMean(ofFacets),
    },
    mean: geometricMean(ratios.map(({ ratio }) => ratio)),
  };
}

/** Its stems differ a little from ours. Where it passes over a word ("the"), it answers another question. */
function findsTheSame(total: number, other: number): boolean {
  return Math.min(total, other) >= Math.max(total, other) / 2;
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
