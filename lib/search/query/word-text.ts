import { hasToken } from "#lib/search/query/search-tokens";

const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const apostrophes = /[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g;
const start = /^[^\p{L}\p{N}\p{Co}]+/u;
const end = /(?![\u0300-\u036f])[^\p{L}\p{N}\p{Co}]+$/u;

/**
 * A word as this project writes it: composed letters, plain hyphens and apostrophes, no punctuation round it.
 * "“women’s,”" is "women's"; "19(2)" keeps its bracket. "" where nothing can be searched for.
 */
export function wordText(raw: string): string {
  if (!hasToken(raw)) return "";
  const text = plainSigns(raw).replace(start, "").replace(end, "");
  return count(text, "(") > count(text, ")") ? `${text})` : text;
}

/** Composed letters, plain hyphens and apostrophes, nothing invisible. */
export function plainSigns(raw: string): string {
  return raw.normalize("NFC").replace(invisible, "").replace(dashes, "-").replace(apostrophes, "'");
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
