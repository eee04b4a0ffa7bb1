import { defaultLocale, localePath, locales, withoutLanguage } from "#lib/i18n/locales";

/** The header by which `proxy.ts` tells the layout of every page the whole address that was asked for. */
export const addressHeader = "x-page-address";

/** The address of a page in one language; `language` is as `hreflang` writes it. */
export type Alternate = Readonly<{ language: string; href: string }>;

/** The same page, its query kept, in every language; whoever reads none of them gets the English one. */
export function alternatesOf(address: string): readonly Alternate[] {
  const path = withoutLanguage(address);
  return [
    ...locales.map((locale) => ({ language: locale, href: localePath(locale, path) })),
    { language: "x-default", href: localePath(defaultLocale, path) },
  ];
}

/** What a language calls itself: "English", "Русский". */
export function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
