const invisible = /[\u200b-\u200f\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const blanks = /\s+/g;
const paragraph = / ?, ?PARA(?:GRAPH)?S?\b.*$/;
const blanksRoundSlash = / ?\/ ?/g;
const plain = /^[A-Z0-9./()-]+$/;

/**
 * A symbol as this project compares it: trimmed, upper case, plain hyphens, no blanks round a slash, without
 * the paragraph that a citation adds: " ccpr/c/kaz/co/2, para. 14" is "CCPR/C/KAZ/CO/2".
 */
export function normalizeSymbol(raw: string): string {
  if (plain.test(raw)) return raw;
  return raw
    .replace(invisible, "")
    .replace(dashes, "-")
    .replace(blanks, " ")
    .trim()
    .toUpperCase()
    .replace(paragraph, "")
    .replace(blanksRoundSlash, "/");
}

const spelled = /\b(ADD|CORR|REV|CONCL)\./g;

/** A symbol as the United Nations prints it: "CCPR/C/KAZ/CO/1/ADD.2" is "CCPR/C/KAZ/CO/1/Add.2". */
export function formatSymbol(symbol: string): string {
  return symbol.replace(spelled, (_, word: string) => `${word[0]}${word.slice(1).toLowerCase()}.`);
}
