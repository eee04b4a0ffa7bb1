const title =
  /^(?:(?:\d{1,3}|[IVX]{1,4})[.)]?\s*)?(?:annex(?:es)?|appendix|appendices|(?:table of )?contents|introduction\d?|приложени[ея]|добавлени[ея]|содержание|оглавление|введение|[a-z]+(?:-[a-z]+)? session)(?:\s+(?:[IVX]+|\d{1,2}|[A-Z]))?\W*$/i;
const oneLetter = /^\P{L}*\p{L}?\P{L}*$/u;
const answer = /\b(?:comments?|repl(?:y|ies)|responses?|observations?)\b/i;
const author = /\b(?:government|state|permanent mission)\b/i;
const notIndexed = /\b(?:not (?:been |be |yet )?|un)indexed\b/i;

/**
 * Why a cleaned text holds no passage: `empty-text` (nothing but blanks or markup), `no-content` (a number, a line,
 * a letter, the title "Annex" or "Introduction", a notice that a government's comments are not indexed). Null for a
 * passage.
 */
export function contentlessReason(text: string): "empty-text" | "no-content" | null {
  if (text === "") return "empty-text";
  if (text.length < 40 && (oneLetter.test(text) || title.test(text))) return "no-content";
  return isNotice(text) || !/\p{L}/u.test(text) ? "no-content" : null;
}

function isNotice(text: string): boolean {
  if (text.length >= 400 || !notIndexed.test(text)) return false;
  return answer.test(text) && author.test(text);
}
