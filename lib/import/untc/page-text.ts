/** Text of a page as it is read: blanks of every kind are one blank, what has no width is none. */
export function tidyText(raw: string): string {
  return raw
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** What a message quotes of a page: never more than a line. */
export function quote(raw: string): string {
  const text = tidyText(raw).replace(/\p{C}/gu, "\ufffd");
  return text.length > 80 ? `"${text.slice(0, 79)}…"` : `"${text}"`;
}

const footnoteMarkup = /<\s*(sup|superscript)\b[^>]*>[\s\S]*?<\s*\/\s*\1\s*>/gi;
const markup = /<\/?[a-z][^<>]*>/gi;

/**
 * Text in which markup stands as text, as in the XML files: "China<superscript>4,5,6</superscript>" is "China". Calls of
 * footnotes go with what is in them, other tags leave their content.
 */
export function withoutMarkup(raw: string): string {
  return raw.replace(footnoteMarkup, " ").replace(markup, " ");
}
