import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "#lib/charts/spread-labels";

const bounds = { top: 0, bottom: 100 };

test.each([
  ["room enough: all stay", [10, 50, 90], [10, 50, 90]],
  ["two on one spot part evenly", [50, 50], [45, 55]],
  ["three on one spot, given in any order", [50, 50, 50], [40, 50, 60]],
  ["at the top they go down", [0, 2], [0, 10]],
  ["at the bottom they go up", [99, 100], [90, 100]],
  ["answers keep the order given", [90, 10], [90, 10]],
  ["none", [], []],
])("%s", (_, wanted, heights) => {
  expect(spreadLabels(wanted, 10, bounds)).toEqual(heights);
});

test("labels never overlap, never leave the picture, never change places", () => {
  const wanted = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 11 });
  fc.assert(
    fc.property(wanted, (heights) => {
      const placed = spreadLabels(heights, 10, bounds);
      const pairs = heights.map((height, place) => ({
        height,
        placed: placed[place] ?? Number.NaN,
      }));
      pairs.sort((a, b) => a.height - b.height || a.placed - b.placed);
      pairs.forEach((pair, place) => {
        expect(pair.placed).toBeGreaterThanOrEqual(-1e-9);
        expect(pair.placed).toBeLessThanOrEqual(100 + 1e-9);
        const before = pairs[place - 1];
        if (before) expect(pair.placed - before.placed).toBeGreaterThanOrEqual(10 - 1e-9);
      });
    }),
  );
});
