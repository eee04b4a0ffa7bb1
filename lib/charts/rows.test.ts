import { expect, test } from "vitest";
import { pictureHeight } from "#lib/charts/picture-height";
import { chartRows } from "#lib/charts/rows";
import { yearPosition } from "#lib/charts/time";

const series = [
  {
    id: "concern",
    label: "Concerns",
    points: [
      { x: "CAT", y: 3 },
      { x: "CCPR", y: 2 },
    ],
  },
  { id: "positive", label: "Positive", points: [{ x: "CCPR", y: 0 }] },
];

test("a row for each category, and a series that says nothing there is absent, not zero", () => {
  expect(chartRows(series)).toEqual([
    { x: "CAT", values: { concern: 3 } },
    { x: "CCPR", values: { concern: 2, positive: 0 } },
  ]);
});

test.each([
  [2006, 2006],
  ["2006", 2006],
  ["2006-07", 2006.5],
  ["2006-01-24", 2006 + 23 / 372],
])("%j stands at %d on an axis of years", (x, position) => {
  expect(yearPosition(x)).toBeCloseTo(position, 10);
});

test("days keep their order on the axis, over ends of months and years", () => {
  const days = ["2004-02-29", "2004-03-01", "2004-12-31", "2005-01-01", "2005-01-31", "2005-02-01"];
  expect(days.map(yearPosition)).toEqual(days.map(yearPosition).sort((a, b) => a - b));
  expect(new Set(days.map(yearPosition)).size).toBe(days.length);
});

test("the place kept for a picture grows with its bars", () => {
  const one = series.slice(0, 1);
  expect(pictureHeight("bars", one)).toBe(44 + 2 * 28);
  expect(pictureHeight("bars", series)).toBe(44 + 48 + 2 * 46);
  expect(pictureHeight("stacked", series)).toBe(44 + 48 + 2 * 28);
  expect(pictureHeight("lines", series)).toBe(420);
});
