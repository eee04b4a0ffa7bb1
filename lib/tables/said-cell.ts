import { labelIn } from "#lib/i18n/label-in";
import { defaultLocale } from "#lib/i18n/locales";
import { foreign, type Said } from "#lib/i18n/said-in";
import type { Words } from "#lib/i18n/words";
import { type Cell, missing, value } from "#lib/table/table";

/** A text with the language that it is in, which the cell says where it is not the reader's own. */
export function saidCell(
  locale: string,
  said: Said | null,
  because: string,
  more: Partial<Extract<Cell, { kind: "value" }>> = {},
): Cell {
  if (said === null) return missing(because);
  const lang = foreign(locale, said);
  return value(said.text, lang === undefined ? more : { ...more, lang });
}

/** A text of the facts in the reader's language where a label translates it, else in English. */
export function factCell(locale: string, text: string | null, because: string): Cell {
  return saidCell(locale, text === null ? null : labelIn(locale, text), because);
}

/** Words of ours in a column of texts of the facts: they are in the reader's language. */
export function ownCell({ locale }: Words, text: string): Cell {
  return locale === defaultLocale ? value(text) : value(text, { lang: locale });
}
