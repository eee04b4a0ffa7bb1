import { useLocale, useTranslations } from "next-intl";
import { symbolAddress } from "#lib/url/source-address";

/** A document symbol that leads to the official copy at the United Nations. */
export function SymbolLink({ symbol }: Readonly<{ symbol: string }>) {
  const t = useTranslations("sources");
  return (
    <a href={symbolAddress(symbol, useLocale())} rel="noreferrer" className="external symbol">
      {symbol}
      <span className="vh"> {t("opens", { host: "docs.un.org" })}</span>
    </a>
  );
}
