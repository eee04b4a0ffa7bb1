import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldParagraphs } from "#lib/documents/held-paragraphs";

const of = (paragraphs: readonly (string | null)[]) =>
  heldParagraphs(paragraphs.map((each) => ({ paragraphs: each })));

describe("the paragraphs held of a document", () => {
  test.each([
    [["5", "6", "7"], "5-7", null, 0],
    [["5", "9", "6"], "5-6, 9", "7-8", 0],
    [["17 (a)", "17 (b)", "19"], "17, 19", "18", 0],
    [["143.1", "143.2", "143.4", "144.1"], "143.1-143.2, 143.4, 144.1", "143.3", 0],
    [["12", "145.9", "145.10"], "12, 145.9-145.10", null, 0],
    [["3", null, null], "3", null, 2],
    [[null], null, null, 1],
    [[], null, null, 0],
  ])("%j: held %j, gaps %j", (paragraphs, held, gaps, unnumberedCount) => {
    expect(of(paragraphs)).toEqual({ held, gaps, unnumberedCount });
  });

  test("held and gaps together are every number from the first to the last, once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (numbers) => {
        const { held, gaps } = of(numbers.map(String));
        const all = [...numbersIn(held), ...numbersIn(gaps)].sort((a, b) => a - b);
        const first = Math.min(...numbers);
        const length = Math.max(...numbers) - first + 1;
        expect(all).toEqual(Array.from({ length }, (_, i) => first + i));
        expect(new Set(numbersIn(held))).toEqual(new Set(numbers));
      }),
    );
  });
});

function numbersIn(text: string | null): number[] {
  if (text === null) return [];
  return text.split(", ").flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
