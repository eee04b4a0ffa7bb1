const token = /[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}]|[\u0300-\u036f])*/gu;

/**
 * The words that the index makes of a text, as written: runs of letters and digits. Everything else parts words:
 * "well-being" is two, "women's" is "women" and "s".
 */
export function searchTokens(text: string): string[] {
  return text.match(token) ?? [];
}

/** Whether the index can find anything for a text. */
export function hasToken(text: string): boolean {
  return searchTokens(text).length > 0;
}

/** Whether stemming and the folding of accents can change a word: not where it is all digits. */
export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
