import type { Words } from "#lib/i18n/words";

const longest = 31;

/** A title as the name of a sheet: without the signs that Excel refuses, at most 31 characters, never that of the other sheet. */
export function sheetName(title: string, words: Words): string {
  const plain = title
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longest)
    .replace(/^'+|'+$/g, "")
    .toWellFormed()
    .trim();
  const isTaken = ["", "history", aboutSheetName(words).toLowerCase()].includes(
    plain.toLowerCase(),
  );
  return isTaken ? words("export.dataSheet") : plain;
}

export function aboutSheetName(words: Words): string {
  return words("export.about.sheet");
}
