/** The languages in which the words of a passage may be held; an export of the index in one mixes it with English. */
export const textLanguages = ["en", "ru"] as const;
export type TextLanguage = (typeof textLanguages)[number];

export function isTextLanguage(value: unknown): value is TextLanguage {
  return textLanguages.some((language) => language === value);
}

/** The words of a passage in one language. */
export type PassageText = Readonly<{
  language: TextLanguage;
  heading: string | null;
  text: string;
}>;

const anyCyrillic = /[\u0400-\u052f]/;
const cyrillic = /[\u0400-\u052f]/g;
const letter = /\p{L}/gu;

/**
 * The language of a text by its letters: Russian where most of them are Cyrillic, else English. What an export does not
 * have in its own language it gives in English; a Spanish or French paragraph, of which it holds some, counts as English.
 */
export function languageOfText(text: string): TextLanguage {
  if (!anyCyrillic.test(text)) return "en";
  const ofRussian = text.match(cyrillic)?.length ?? 0;
  const ofAll = text.match(letter)?.length ?? 0;
  return ofRussian * 2 > ofAll ? "ru" : "en";
}
