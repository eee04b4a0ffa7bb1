import { defaultLocale } from "#lib/i18n/locales";

/** A text of the facts and the language that it is in, which need not be the one asked for. */
export type Said = Readonly<{ text: string; lang: string }>;

/** A record with its texts in columns of languages: `nameEn`, `nameRu`. English is always there. */
export type InLanguages<Column extends string> = Readonly<Record<`${Column}En`, string>>;

/** What a record says in a language: the column of the language where there is one and it is filled, else the English. */
export function saidIn<Column extends string>(
  locale: string,
  record: InLanguages<Column>,
  column: Column,
): Said {
  const columns: Readonly<Record<string, unknown>> = record;
  const own = columns[columnOf(column, locale)];
  if (typeof own === "string" && own !== "") return { text: own, lang: locale };
  return { text: record[`${column}En`], lang: defaultLocale };
}

/** `name` in "ru" is `nameRu`. */
function columnOf(column: string, locale: string): string {
  const [language = locale] = locale.split("-");
  return `${column}${language.charAt(0).toUpperCase()}${language.slice(1)}`;
}

/** The language of a text where it is not the reader's own: what `lang` of an element says. */
export function foreign(locale: string, { lang }: Pick<Said, "lang">): string | undefined {
  return lang === locale ? undefined : lang;
}
