import { isLocale, localePath, locales } from "#lib/i18n/locales";

/** The address of a link in the reader's language: our own paths get its prefix once, every other address stays. */
export function localHref(locale: string, href: string): string {
  if (!isLocale(locale) || !/^\/(?!\/)/.test(href)) return href;
  const prefixed = locales.some((each) => href === `/${each}` || href.startsWith(`/${each}/`));
  return prefixed || isForAll(href) ? href : localePath(locale, href);
}

/** Files and data are one for all languages. */
function isForAll(href: string): boolean {
  return href.startsWith("/api/") || href.startsWith("/export/");
}
