import { useTranslations } from "next-intl";
import { SymbolLink } from "#components/source/symbol-link";
import { isDocumentSymbol } from "#lib/documents/document-symbol-kind";

/** The symbol, leading to the United Nations; a number that is no symbol is said to be none. */
export function SymbolOrName({ symbol }: Readonly<{ symbol: string | null }>) {
  const t = useTranslations("document");
  if (symbol === null) return <span className="soft">{t("noSymbol")}</span>;
  return isDocumentSymbol(symbol) ? (
    <SymbolLink symbol={symbol} />
  ) : (
    <span>{t("namedBy", { symbol })}</span>
  );
}
