import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDifferences } from "#lib/recurrence/word-differences";

const marked = (pieces: readonly Readonly<{ text: string; only: boolean }>[]) =>
  pieces.map(({ text, only }) => (only ? `[${text}]` : text)).join("");

test.each([
  [
    "the same words",
    "The law is late.",
    "The law is late.",
    "The law is late.",
    "The law is late.",
  ],
  [
    "a word more",
    "The law is late.",
    "The new law is late.",
    "The law is late.",
    "The [new ]law is late.",
  ],
  [
    "another word",
    "Ban it at home.",
    "Ban it everywhere.",
    "Ban it [at home.]",
    "Ban it [everywhere.]",
  ],
  ["nothing in common", "One", "Two", "[One]", "[Two]"],
  [
    "small words between differences",
    "Report on torture and courts.",
    "Speak of prisons and police.",
    "[Report on torture and courts.]",
    "[Speak of prisons and police.]",
  ],
  ["one of them empty", "", "Two", "", "[Two]"],
])("%s", (_, before, after, left, right) => {
  const found = wordDifferences(before, after);
  expect([marked(found.before), marked(found.after)]).toEqual([left, right]);
});

test("capitals and the signs around a word make no difference, and each text keeps its own", () => {
  const found = wordDifferences("Torture, and impunity", "torture and impunity.");
  expect(found.sharedWords).toBe(3);
  expect(marked(found.before)).toBe("Torture, and impunity");
  expect(marked(found.after)).toBe("torture and impunity.");
});

test("the pieces of each text are the text, and what is shared stands in both", () => {
  const words = fc.array(fc.constantFrom("a", "law", "Law,", "torture", "–", "17 (b)", "x\n"));
  const text = words.map((each) => each.join(" ").trimStart());
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = wordDifferences(before, after);
      expect(found.before.map((piece) => piece.text).join("")).toBe(before);
      expect(found.after.map((piece) => piece.text).join("")).toBe(after);
      const shared = (pieces: typeof found.before) =>
        pieces.filter(({ only }) => !only).flatMap(({ text }) => text.split(/\s+/).filter(Boolean))
          .length;
      expect(shared(found.before)).toBe(found.sharedWords);
      expect(shared(found.after)).toBe(found.sharedWords);
    }),
  );
});
