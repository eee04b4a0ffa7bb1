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
