import { describe, expect, test } from "vitest";
import type { Observation } from "#lib/observations/observation";
import { languageOfText } from "#lib/observations/passage-text";
import { officialTexts, wordsFor } from "#lib/observations/passage-texts";

describe("the language of a text is that of most of its letters", () => {
  test.each([
    ["The Committee notes the report.", "en"],
    ["Комитет отмечает доклад.", "ru"],
    ["Комитет отмечает (CCPR/C/KAZ/CO/2).", "ru"],
    ["The term “пытки” stands in the Code.", "en"],
    ["El Comité recomienda una ley.", "en"],
    ["17. 2019, 2020", "en"],
    ["", "en"],
    ["да no", "en"],
  ])("%s: %s", (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });
});

type Worded = Pick<Observation, "heading" | "summary" | "recommendation" | "text" | "translations">;
const russian = { language: "ru", heading: "Пытки", text: "Пытки недопустимы." } as const;
const english = { language: "en", heading: "Torture", text: "Torture must end." } as const;
const passage = (
  own: typeof russian | typeof english,
  translations: readonly (typeof russian)[],
): Worded => ({
  heading: own.heading,
  text: own.text,
  summary: null,
  recommendation: null,
  translations,
});
const paraphrase: Worded = {
  heading: "Torture",
  text: null,
  summary: "The committee asks for an inquiry.",
  recommendation: "Inquire.",
  translations: [],
};

describe("a reader is given", () => {
  test.each([
    ["ru", passage(english, [russian]), "Пытки недопустимы.", "ru", ["en"]],
    ["en", passage(english, [russian]), "Torture must end.", "en", ["ru"]],
    ["ru", passage(english, []), "Torture must end.", "en", []],
    ["en", passage(russian, []), "Пытки недопустимы.", "ru", []],
    ["ru", paraphrase, null, "en", []],
  ] as const)("in %s the words that there are", (locale, worded, text, language, others) => {
    const words = wordsFor(locale, worded);
    expect(words.text).toBe(text);
    expect(words.language).toBe(language);
    expect(words.others.map((other) => other.language)).toEqual(others);
  });

  test("the heading in the language of the text", () => {
    expect(wordsFor("ru", passage(english, [russian])).heading).toBe("Пытки");
  });

  test("our paraphrase as it is, which is no official text", () => {
    expect(officialTexts(paraphrase)).toEqual([]);
    expect(wordsFor("ru", paraphrase)).toMatchObject({
      summary: paraphrase.summary,
      recommendation: paraphrase.recommendation,
    });
  });
});
