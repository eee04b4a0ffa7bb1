/** The characters that XML 1.0 has no place for: most control characters, halves of pairs, two that are none. */
const refused = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that can stand in an XML document once it is escaped: what XML refuses is shown as the sign for a lost character. */
export function xmlText(text: string): string {
  return text.replace(refused, "\uFFFD");
}
