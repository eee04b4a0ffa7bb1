import fc from "fast-check";
import { expect, test } from "vitest";
import { citationKey, keyGiver } from "#lib/cite/citation-key";

test.each([
  [["CCPR/C/KAZ/CO/2", "49"], "CCPR-C-KAZ-CO-2-49"],
  [["CCPR/C/79/Add.109", "17 (b)"], "CCPR-C-79-Add-109-17-b"],
  [["CAT/C/KGZ/CO/3", "13, 19, 25"], "CAT-C-KGZ-CO-3-13-19-25"],
  [["KAZ-CESCR-state-report-3", null], "KAZ-CESCR-state-report-3"],
  [["Қазақстан"], "item"], // nothing of it is ASCII
] as const)("the key of %j is %s", (parts, key) => {
  expect(citationKey(...parts)).toBe(key);
});

test("a key that comes again gets a number that was not given", () => {
  const give = keyGiver();
  expect(["a", "a", "a-2", "a", "b"].map((key) => give(key))).toEqual([
    "a",
    "a-2",
    "a-2-2",
    "a-3",
    "b",
  ]);
});

test("whatever the texts, keys are ASCII, and each is there once", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
      const give = keyGiver();
      const keys = texts.map((text) => citationKey(text)).map((key) => give(key));
      expect(new Set(keys).size).toBe(texts.length);
      for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9-]+$/);
    }),
  );
});
