import { russianForm } from "#lib/search/russian/russian-form";

const cyrillic = /[\u0400-\u052f]/;
const cyrillicRun = /[\u0400-\u052f]+/g;
const yo = /ё/g;
const capitalYo = /Ё/g;

export function hasCyrillic(text: string): boolean {
  return cyrillic.test(text);
}

/**
 * A text with each Russian word put into the form that the index of stems holds: as many words, in their places, with
 * everything between them. What is in other letters stays.
 */
export function russianForms(text: string): string {
  return text.replace(cyrillicRun, russianForm);
}

/** A text as the index of words as written holds it: "ё" is "е", because most who write leave the dots out. */
export function withoutYo(text: string): string {
  return text.replace(yo, "е").replace(capitalYo, "Е");
}
