import { describe, expect, test } from "vitest";
import {
  articleInWords,
  articlesOf,
  inTreatyOrder,
  isRange,
  overlaps,
  parseReference,
} from "#lib/articles/article";

describe("the order of a treaty", () => {
  test("numbers before ranges, ranges by their end, paragraphs and letters below their article", () => {
    const shuffled = [
      "26",
      "2(3)",
      "14(2)(h)",
      "10-16",
      "2",
      "14",
      "10",
      "9",
      "14(2)(b)",
      "2(1)",
      "14(10)",
      "10-12",
      "14(2)",
    ];
    const sorted = shuffled
      .map((pinpoint) => ({ instrument: "CCPR" as const, pinpoint }))
      .sort(inTreatyOrder)
      .map(({ pinpoint }) => pinpoint);
    expect(sorted).toEqual([
      "2",
      "2(1)",
      "2(3)",
      "9",
      "10",
      "10-12",
      "10-16",
      "14",
      "14(2)",
      "14(2)(b)",
      "14(2)(h)",
      "14(10)",
      "26",
    ]);
  });

  test("the instrument as a whole stands first, and treaties stand in their own order", () => {
    const sorted = [
      ...parseReference("CAT 1"),
      ...parseReference("CRC-OP-AC 3"),
      ...parseReference("CRC-OP-AC"),
      ...parseReference("CERD 5"),
    ]
      .sort(inTreatyOrder)
      .map(articleInWords);
    expect(sorted).toEqual(["CERD 5", "CAT 1", "CRC-OP-AC", "CRC-OP-AC 3"]);
  });
});

describe("whether two places overlap", () => {
  test.each([
    ["10-16", "12", true],
    ["10-16", "17", false],
    ["14", "14(2)(h)", true],
    ["5(d)(i)-(ii)", "5(d)(i)", true],
    ["5(d)(i)-(ii)", "5(d)(v)", false],
    ["5(d)", "5(d)(viii)", true],
    ["5(d)", "5(e)", false],
    ["14(2)(g)-(h)", "14(2)(h)", true],
    ["14(2)(g)-(h)", "14(2)(c)", false],
    ["16(4)-(5)", "16(5)", true],
    ["24(2)-(3)", "24(1)", false],
    ["1-4", "3-6", true],
    ["37(a)", "37(c)", false],
    ["2(1)", "2", true],
  ])("%s and %s: %s", (a, b, expected) => {
    const [left, right] = [a, b].map((pinpoint) => ({ instrument: "CERD" as const, pinpoint }));
    if (left === undefined || right === undefined) throw new Error("no article");
    expect(overlaps(left, right)).toBe(expected);
    expect(overlaps(right, left)).toBe(expected);
  });

  test("articles of two treaties never do, and the whole of a treaty overlaps with each of its own", () => {
    expect(
      overlaps({ instrument: "CAT", pinpoint: "2" }, { instrument: "CCPR", pinpoint: "2" }),
    ).toBe(false);
    expect(
      overlaps({ instrument: "CAT", pinpoint: null }, { instrument: "CAT", pinpoint: "2" }),
    ).toBe(true);
  });
});

test("a reference is read into its articles", () => {
  expect(parseReference("CCPR 14, 15")).toEqual(articlesOf("CCPR", "14, 15"));
  expect(parseReference("CAT-OP")).toEqual([{ instrument: "CAT-OP", pinpoint: null }]);
  expect(() => parseReference("art. 19")).toThrow("names no instrument");
  expect(articlesOf("CAT", "1-4, 10").map(isRange)).toEqual([true, false]);
});
