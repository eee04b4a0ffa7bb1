import { defaultLocale, isLocale, type Locale, languageOf, localePath } from "#lib/i18n/locales";
import { requestPins } from "#lib/i18n/request-pins";
import { pinnedAddress } from "#lib/tables/pin-links";

/**
 * The address of a link in the reader's language: our own pages get its prefix once, our files its name as the parameter
 * `lang`; the API, which is data, and every other address stay. On a page that pins a release all of them carry it along.
 */
export function localHref(locale: string, href: string): string {
  if (!isLocale(locale) || !isOwn(href)) return href;
  return languageHref(locale, pinnedAddress(href, requestPins()));
}

/** The same whatever page it stands on: for texts that are made once and shown on many. */
export function languageHref(locale: Locale, href: string): string {
  if (!isOwn(href)) return href;
  if (isFile(href)) return fileHref(locale, href);
  return href.startsWith("/api/") || languageOf(href) !== null ? href : localePath(locale, href);
}

function isOwn(href: string): boolean {
  return /^\/(?!\/)/.test(href);
}

/** Files lie outside the pages of a language: an export, the calendar, the feed. */
function isFile(href: string): boolean {
  return /^\/(?:export\/|(?:calendar\.ics|changes\.atom)(?=[?#]|$))/.test(href);
}

function fileHref(locale: string, href: string): string {
  if (locale === defaultLocale || /[?&]lang=/.test(href)) return href;
  return `${href}${href.includes("?") ? "&" : "?"}lang=${locale}`;
}
