import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutAroundMarks } from "#lib/search/cut-around-marks";
import { marksAsWritten } from "#lib/search/russian/marks-as-written";
import { russianForms } from "#lib/search/russian/russian-words";
import { hitEnd, hitStart } from "#lib/search/word-index";

const marked = (text: string) => text.replaceAll("[", hitStart).replaceAll("]", hitEnd);
const shown = (text: string) => text.replaceAll(hitStart, "[").replaceAll(hitEnd, "]");

describe("marks among the forms come to stand round the words as written", () => {
  test.each([
    ["комитет против [пытк]", "Комитет против пыток.", "Комитет против [пыток]."],
    ["[комитет], [пытк]!", "Комитет, пытки!", "[Комитет], [пытки]!"],
    ["[жертв — пытк] 5", "Жертвам — пыток 5", "[Жертвам — пыток] 5"],
    ["нет", "Нет", "Нет"],
  ])("%s", (forms, written, expected) => {
    expect(shown(marksAsWritten(marked(forms), written))).toBe(expected);
  });

  test("and no letter of the text is lost or moved", () => {
    const words = fc.array(fc.constantFrom("пытки", "Женщин", "torture", "2019", "ВИЧ-инфекции"));
    const text = fc
      .tuple(words, fc.constantFrom(" ", ", ", " — ", "\n\n"))
      .map(([all, by]) => all.join(by));
    fc.assert(
      fc.property(text, fc.nat(9), (written, at) => {
        let n = 0;
        const forms = russianForms(written).replace(/[\p{L}\p{N}]+/gu, (word) =>
          n++ % 10 === at ? `${hitStart}${word}${hitEnd}` : word,
        );
        const result = marksAsWritten(forms, written);
        expect(result.replaceAll(hitStart, "").replaceAll(hitEnd, "")).toBe(written);
        expect(result.split(hitStart).length).toBe(forms.split(hitStart).length);
      }),
    );
  });
});

describe("a piece of twelve words", () => {
  test.each([
    ["один [два] три", "один [два] три"],
    ["a b c d e f g h i j k l m n", "a b c d e f g h i j k l…"],
    ["a b c d e f g h i j k l m [n] o p q r", "…f g h i j k l m [n] o p q…"],
    ["[a] b c d e f g h i j k l m n o p q r s t [u] v [w] x", "…m n o p q r s t [u] v [w] x"],
    ["[a b] c d e f g h i j k l m n", "[a b] c d e f g h i j k l…"],
    ["a b c d e f g h i j k [l m] n o p q r s t u v w x y z", "…d e f g h i j k [l m] n o…"],
  ])("of %s", (text, expected) => {
    expect(shown(cutAroundMarks(marked(text), 12))).toBe(expected);
  });

  test("has every mark closed where the cut goes through a marked phrase", () => {
    const long = marked(`a b c d e f g h i [${"x ".repeat(20)}y] z`);
    const piece = cutAroundMarks(long, 12);
    expect(piece.split(hitStart).length).toBe(2);
    expect(piece.split(hitEnd).length).toBe(2);
    expect(piece.indexOf(hitStart)).toBeLessThan(piece.indexOf(hitEnd));
  });
});
