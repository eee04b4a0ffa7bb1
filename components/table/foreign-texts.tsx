import { useLocale, useTranslations } from "next-intl";
import { defaultLocale } from "#lib/i18n/locales";
import { foreignColumns } from "#lib/table/foreign-columns";
import type { Table } from "#lib/table/table";

/** Says which columns of a table hold texts that the facts have in English only. */
export function ForeignTexts({ table }: Readonly<{ table: Table }>) {
  const t = useTranslations("table");
  const locale = useLocale();
  if (locale === defaultLocale) return null;
  const columns = foreignColumns(table);
  if (columns.length === 0) return null;
  const names = new Intl.ListFormat(locale).format(
    columns.map(({ label }) => t("quoted", { label })),
  );
  return (
    <p className="section-note">{t("onlyEnglish", { count: columns.length, columns: names })}</p>
  );
}
