import { useLocale } from "next-intl";
import { locales } from "#lib/i18n/locales";
import { alternatesOf, languageName } from "#lib/pages/page-address";

/** The same page in the other languages, each named as it names itself. `Menus` adds what the address has come to hold since. */
export function LanguageLinks({ address }: Readonly<{ address: string }>) {
  const locale = useLocale();
  const others: readonly string[] = locales.filter((each) => each !== locale);
  return alternatesOf(address)
    .filter(({ language }) => others.includes(language))
    .map(({ language, href }) => (
      <a key={language} className="language" lang={language} hrefLang={language} href={href}>
        {languageName(language)}
      </a>
    ));
}
