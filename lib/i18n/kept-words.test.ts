import { expect, test } from "vitest";
import { keptWords } from "#lib/i18n/kept-words";
import { englishWords, russianWords } from "#lib/tables/fixtures/bundled-release";

test("the words of a language are made once and know it", async () => {
  const words = await keptWords("en");
  expect(words.locale).toBe("en");
  expect(await keptWords("en")).toBe(words);
  expect((await keptWords("ru")).locale).toBe("ru");
});

// Plural forms, a number grouped by the language, a text without values.
test.each([
  ["overview.story.facts.recorded", { count: 1 }],
  ["overview.story.facts.recorded", { count: 1234 }],
  ["calendar.overdueDays.between", { least: 1, most: 3015 }],
  ["dossier.noneOfKind", {}],
] as const)("%s with %o is said as by a translator made for it alone", async (key, values) => {
  expect((await keptWords("en"))(key, values)).toBe(englishWords(key, values));
  expect((await keptWords("ru"))(key, values)).toBe(russianWords(key, values));
});
