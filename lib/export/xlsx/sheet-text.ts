import type { Words } from "#lib/i18n/words";

/** The most characters that a cell of a workbook holds. */
const mostCharacters = 32_767;

/**
 * Text as a sheet holds it: line breaks as one character; what looks like an escape ("_x0041_") written so that it stays as it
 * is (ECMA-376, ST_Xstring); what XML cannot hold left out.
 */
export function sheetText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uFFFE\uFFFF]/g, "")
    .toWellFormed();
}

/** The same of a text of any length: one that is longer than a cell ends with words that say so. */
export function cutForSheet(text: string, words: Words): string {
  const whole = sheetText(text);
  if (whole.length <= mostCharacters) return whole;
  const end = words("export.cut");
  return `${whole.slice(0, mostCharacters - end.length).toWellFormed()}${end}`;
}
