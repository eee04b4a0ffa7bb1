import { describe, expect, test } from "vitest";
import { findHyphenated, isSplitCompound } from "#lib/search/query/hyphen-compounds";

describe("a word in one piece is known to be written with a hyphen too", () => {
  test.each([
    ["wellbeing", "well-being"],
    ["Wellbeing", "Well-being"],
    ["nongovernmental", "non-governmental"],
    ["cooperation", "co-operation"],
    ["cooperating", "co-operating"],
    ["socioeconomic", "socio-economic"],
    ["counterterrorism", "counter-terrorism"],
    ["policymakers", "policy-makers"],
    ["onsite", "on-site"],
    ["xrays", "x-rays"],
  ])("%s: %s", (word, hyphenated) => {
    expect(findHyphenated(word)).toBe(hyphenated);
  });

  test.each(["", "well", "torture", "wellbeings", "copper", "international", "nonsense", "repeat"])(
    "%j has no hyphen",
    (word) => expect(findHyphenated(word)).toBeUndefined(),
  );
});

test.each([
  ["well", "being", true],
  ["non", "State", true],
  ["health", "care", true],
  ["human", "rights", false],
  ["wel", "lbeing", false],
  ["", "wellbeing", false],
])("%j %j side by side are one word elsewhere: %j", (first, second, expected) => {
  expect(isSplitCompound(first, second)).toBe(expected);
});
