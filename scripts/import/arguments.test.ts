import { describe, expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";

test.each([
  [["uhri", "export.json"], { file: "export.json", dryRun: false, add: false }],
  [["uhri", "export.json", "--dry-run"], { file: "export.json", dryRun: true, add: false }],
  [["--add", "uhri", "a.xlsx"], { file: "a.xlsx", dryRun: false, add: true }],
  [
    ["uhri", "a.json", "--language", "ru"],
    { file: "a.json", dryRun: false, add: false, language: "ru" },
  ],
])("%j", (words, expected) => {
  expect(parseArguments(words)).toEqual(expected);
});

describe("anything else is refused and says what was expected", () => {
  test.each([
    [[], "Say what to import"],
    [["unicef", "a.json"], "Say what to import"],
    [["uhri"], "Say from which file"],
    [["uhri", "a.json", "b.json"], "One file is imported at a time; b.json is one too many."],
    [["uhri", "a.json", "--force"], "--force"],
    [["uhri", "a.json", "--language", "fr"], "fr is none of the languages en, ru."],
  ])("%j", (words, sentence) => {
    expect(() => parseArguments(words)).toThrow(sentence);
  });
});
