/** Breaks, tabs and control signs as one blank: the formats of reference managers end a field at the end of a line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
