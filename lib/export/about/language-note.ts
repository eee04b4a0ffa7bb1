import type { FileSubject } from "#lib/export/about/subject";
import { defaultLocale } from "#lib/i18n/locales";
import { foreignColumns } from "#lib/table/foreign-columns";

/** Columns of observations whose texts may be in another language; of a list that is read as it is written no row is known. */
const columnsOfPassages: ReadonlySet<string> = new Set([
  "heading",
  "summary",
  "recommendation",
  "text",
  "groups",
  "note",
]);

/** Which columns of a file hold texts that the facts have in English only; `null` where none does. */
export function languageNote({ table, rowCount, words }: FileSubject): string | null {
  if (words.locale === defaultLocale) return null;
  const isHeld = table.rows.length === rowCount;
  const columns = isHeld
    ? foreignColumns(table)
    : table.columns.filter(({ id }) => columnsOfPassages.has(id));
  if (columns.length === 0) return null;
  const names = new Intl.ListFormat(words.locale).format(
    columns.map(({ label }) => words("table.quoted", { label })),
  );
  return words("table.onlyEnglish", { count: columns.length, columns: names });
}
