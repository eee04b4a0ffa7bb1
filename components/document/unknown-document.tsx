import { useLocale, useTranslations } from "next-intl";
import { SymbolLink } from "#components/source/symbol-link";
import { isDocumentSymbol } from "#lib/documents/document-symbol-kind";
import { localHref } from "#lib/i18n/local-href";

/** A symbol that nobody here knows still leads to the United Nations. */
export function UnknownDocument({ symbol }: Readonly<{ symbol: string }>) {
  const t = useTranslations("document.unknown");
  const locale = useLocale();
  return (
    <div className="prose">
      <h1>{t("title", { symbol })}</h1>
      <p className="lede">{t("lede")}</p>
      {isDocumentSymbol(symbol) && (
        <p>
          <SymbolLink symbol={symbol} />
        </p>
      )}
      <p>{t.rich("check", { code: (text) => <code>{text}</code> })}</p>
      <p>
        {t.rich("lists", {
          link: (text) => <a href={localHref(locale, "/data?show=documents#documents")}>{text}</a>,
        })}
      </p>
    </div>
  );
}
