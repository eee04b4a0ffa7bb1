import { expect, test } from "vitest";
import { growthOf } from "./growth.ts";

const time = (name: string, total: number, processorMs: number) => ({
  name,
  kind: "common" as const,
  total,
  medianMs: 1000,
  percentile95Ms: 1000,
  processorMs,
});

test.each([
  ["four times the matches at four times the cost", [100, 10], [400, 41], 1],
  ["four times the matches at twice the cost", [100, 10], [400, 21], 0.5],
  ["the same matches at three times the cost", [10, 10], [10, 31], 3],
  ["fewer matches count as the same", [10, 10], [5, 11], 1],
  ["what takes less than a millisecond costs nothing", [10, 0.2], [10, 0.9], 0],
] as const)("%s", (_, [found, ms], [foundLater, msLater], excess) => {
  const [growth] = growthOf([time("q", found, ms)], [time("q", foundLater, msLater)]);
  expect(growth?.excess).toBeCloseTo(excess);
});

test("the worst comes first", () => {
  const smaller = [time("a", 10, 10), time("b", 10, 10)];
  const larger = [time("a", 10, 11), time("b", 10, 51)];
  expect(growthOf(smaller, larger).map(({ name }) => name)).toEqual(["b", "a"]);
});

test("a query that was timed in one release only cannot be compared", () => {
  expect(() => growthOf([], [time("a", 10, 10)])).toThrow("a was not timed before.");
});
