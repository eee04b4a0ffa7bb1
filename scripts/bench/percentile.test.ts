import { expect, test } from "vitest";
import { percentile } from "./percentile.ts";

const oneToTwoHundred = Array.from({ length: 200 }, (_, index) => 200 - index);

test.each([
  [[7], 95, 7],
  [[1, 2], 50, 1],
  [[3, 1, 2], 50, 2],
  [[10, 9, 8], 100, 10],
  [oneToTwoHundred, 95, 190],
  [oneToTwoHundred, 50, 100],
])("of %j, %d%% are at most a value that was measured", (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

test("nothing measured has no percentile", () => {
  expect(() => percentile([], 95)).toThrow("No 95th percentile of 0 values");
});
