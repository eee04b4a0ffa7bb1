import { defaultLocale, isLocale, languageOf, localePath } from "#lib/i18n/locales";

/**
 * The address of a link in the reader's language: our own pages get its prefix once, our files its name as the parameter
 * `lang`; the API, which is data, and every other address stay.
 */
export function localHref(locale: string, href: string): string {
  if (!isLocale(locale) || !/^\/(?!\/)/.test(href)) return href;
  if (isFile(href)) return fileHref(locale, href);
  return href.startsWith("/api/") || languageOf(href) !== null ? href : localePath(locale, href);
}

/** Files lie outside the pages of a language: an export, the calendar, the feed. */
function isFile(href: string): boolean {
  return /^\/(?:export\/|(?:calendar\.ics|changes\.atom)(?=[?#]|$))/.test(href);
}

function fileHref(locale: string, href: string): string {
  if (locale === defaultLocale || /[?&]lang=/.test(href)) return href;
  return `${href}${href.includes("?") ? "&" : "?"}lang=${locale}`;
}
