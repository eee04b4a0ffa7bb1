import { expect, test } from "vitest";
import { splitMarks } from "#lib/search/split-marks";

test.each([
  ["no hit at all", [{ text: "no hit at all", hit: false }]],
  [
    "the \u0002right\u0003 to \u0002health\u0003",
    [
      { text: "the ", hit: false },
      { text: "right", hit: true },
      { text: " to ", hit: false },
      { text: "health", hit: true },
    ],
  ],
  ["\u0002torture\u0003", [{ text: "torture", hit: true }]],
  ["", []],
])("%j is cut at its marks", (marked, parts) => {
  expect(splitMarks(marked)).toEqual(parts);
});
