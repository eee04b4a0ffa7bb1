import { describe, expect, test } from "vitest";
import { inParagraphOrder, paragraphsNamed, sharesParagraph } from "#lib/documents/paragraphs";
import type { Observation } from "#lib/observations/observation";

function named(paragraphs: (string | null)[]): Observation[] {
  return paragraphs.map((each, i) => ({ id: `o${i}`, paragraphs: each }) as Observation);
}

test("observations follow the numbers of their paragraphs, letters after the number, the unseen last", () => {
  const given = named([null, "10-11", "9, 59", "17 (b)", "17", "3", "17 (a)"]);
  expect(inParagraphOrder(given).map(({ paragraphs }) => paragraphs)).toEqual([
    "3",
    "9, 59",
    "10-11",
    "17",
    "17 (a)",
    "17 (b)",
    null,
  ]);
});

test.each([
  [["17-19", "20 (b), 31"], "17-20, 31"],
  [["3", "3", "5"], "3, 5"],
  [["10", "9"], "9-10"],
  [["1-30", "4"], "1-30"],
  [[null, "7"], "7"],
  [[null], null],
  [[], null],
])("the paragraphs %j name are %j", (paragraphs, joined) => {
  expect(paragraphsNamed(named(paragraphs))).toBe(joined);
});

describe("two mentions share a paragraph", () => {
  test.each([
    ["17-19", "18", true],
    ["17 (a)", "17 (b)", true],
    ["9, 59", "58-60", true],
    ["9, 59", "10-58", false],
    [null, "18", false],
    [null, null, false],
  ] as const)("%j and %j: %j", (a, b, shared) => {
    expect(sharesParagraph(a, b)).toBe(shared);
  });
});
