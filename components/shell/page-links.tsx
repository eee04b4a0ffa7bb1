import { useLocale } from "next-intl";
import { isDrawnOn } from "#lib/embed/drawn-on";
import { oembedAddress } from "#lib/embed/oembed-address";
import { withoutLanguage } from "#lib/i18n/locales";
import { alternatesOf } from "#lib/pages/page-address";

/** Tells machines where this page stands and where it stands in other languages; `origin` makes the addresses whole. */
export function PageLinks({ address, origin }: Readonly<{ address: string; origin: string }>) {
  const locale = useLocale();
  const alternates = alternatesOf(address);
  const own = alternates.find(({ language }) => language === locale);
  return (
    <>
      {own && <link rel="canonical" href={`${origin}${own.href}`} />}
      {alternates.map(({ language, href }) => (
        <link key={language} rel="alternate" hrefLang={language} href={`${origin}${href}`} />
      ))}
      {isDrawnOn(withoutLanguage(address)) && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={oembedAddress(`${origin}${address}`, origin)}
        />
      )}
    </>
  );
}
