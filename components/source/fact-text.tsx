import { useLocale } from "next-intl";
import { foreign, type Said } from "#lib/i18n/said-in";

/** A text of the facts; one that is not in the language of the page says in which it is, so that it is read aloud as such. */
export function FactText({ said }: Readonly<{ said: Said }>) {
  const lang = foreign(useLocale(), said);
  return lang === undefined ? said.text : <span lang={lang}>{said.text}</span>;
}
