/** The languages of the interface. A second one is a file in `messages/` and an entry here and in `next.config.js`. */
export const locales = ["en"] as const;
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
  return locale === defaultLocale ? path : `/${locale}${path === "/" ? "" : path}`;
}
