const title =
  /^(?:\d{1,3}[.)]?\s*)?(?:annex(?:es)?|appendix|appendices|(?:table of )?contents|introduction)(?:\s+(?:[IVX]+|\d{1,2}|[A-Z]))?\W*$/i;
const notice =
  /\b(?:comments?|repl(?:y|ies)|responses?|observations?)\b[\s\S]*\b(?:government|state|permanent mission)[\s\S]*\b(?:not (?:been |be |yet )?indexed|unindexed)\b|\b(?:government|state)\b[\s\S]*\b(?:comments?|repl(?:y|ies)|responses?)\b[\s\S]*\b(?:not (?:been |be |yet )?indexed|unindexed)\b/i;

/**
 * Why a cleaned text holds no passage: `empty-text` (nothing but blanks or markup), `no-content` (a number, a line,
 * the title "Annex", a notice that a government's comments are not indexed). Null for a passage.
 */
export function contentlessReason(text: string): "empty-text" | "no-content" | null {
  if (text === "") return "empty-text";
  if (!/\p{L}/u.test(text)) return "no-content";
  if (text.length < 40 && title.test(text)) return "no-content";
  return text.length < 400 && text.includes("indexed") && notice.test(text) ? "no-content" : null;
}
