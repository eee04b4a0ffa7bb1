/**
 * The languages of the interface. One more is its code here, a file in `messages/`, and a column beside every name of
 * the facts: `nameFr` for "fr".
 */
export const locales = ["en", "ru"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The public address of a page in a language: English has no prefix.
 * `path` begins with "/" and may carry a query.
 */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return `/${locale}${path.replace(/^\/(?=$|[?#])/, "")}`;
}

/** The language that an address names by its first segment; `null` where it names none. */
export function languageOf(href: string): Locale | null {
  const [, first] = /^\/([^/?#]*)/.exec(href) ?? [];
  return isLocale(first) ? first : null;
}

/** The address without the segment that names its language: what is the same in all languages. */
export function withoutLanguage(href: string): string {
  const language = languageOf(href);
  if (language === null) return href;
  const rest = href.slice(language.length + 1);
  return rest.startsWith("/") ? rest : `/${rest}`;
}
