/** The direction in which a language is written, as its own data say. */
export function textDirection(locale: string): "ltr" | "rtl" {
  const about: LocaleWithText = new Intl.Locale(locale);
  return (about.getTextInfo?.() ?? about.textInfo)?.direction === "rtl" ? "rtl" : "ltr";
}

/** What ECMA-402 gives and the types of TypeScript do not name yet. */
type TextInfo = Readonly<{ direction: string }>;
type LocaleWithText = Intl.Locale & { getTextInfo?(): TextInfo; textInfo?: TextInfo };
