import { expect, test } from "vitest";
import type { QueryKind } from "./queries.ts";
import { speedRatios } from "./speed-ratios.ts";

const time = (name: string, kind: QueryKind, total: number, medianMs: number) => ({
  name,
  kind,
  total,
  medianMs,
  percentile95Ms: medianMs,
  processorMs: medianMs,
});

const times = [
  time("country=KAZ", "facets", 100, 2),
  time("right=torture", "facets", 100, 1),
  time("q=women & sdg=5", "several facets", 100, 4),
  time("q=law", "common", 100, 10),
  time("q=the", "common", 100, 10),
];
const postgres = [
  { name: "country=KAZ", total: 100, medianMs: 20 },
  { name: "right=torture", total: 100, medianMs: 1000 },
  { name: "q=women & sdg=5", total: 90, medianMs: 40 },
  { name: "q=law", total: 100, medianMs: 10 },
  { name: "q=the", total: 0, medianMs: 0.5 },
];

test("the facet battery is judged by the median of its ratios, not by one great one", () => {
  const { facets } = speedRatios(times, postgres);
  expect(facets.median).toBe(10);
  expect(facets.least).toBe(10);
  expect(facets.mean).toBeCloseTo(46.4, 1); // the third root of 10 x 1000 x 10
});

test("a query to which PostgreSQL finds something else is not compared", () => {
  const { byName, mean } = speedRatios(times, postgres);
  expect([...byName.keys()]).not.toContain("q=the");
  expect(mean).toBeCloseTo(17.8, 1); // the fourth root of 10 x 1000 x 10 x 1
});
