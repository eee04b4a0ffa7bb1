import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "#lib/dates/date-in-words";

/** A date with how precise it is; said to be not seen where it is not known. */
export function Dated({ date }: Readonly<{ date: string | null }>) {
  const t = useTranslations("document");
  const locale = useLocale();
  if (date === null) return <span className="soft">{t("notSeen")}</span>;
  const precision = precisionOf(date);
  return (
    <>
      <time dateTime={date.split("/")[0]}>{formatDate(date, locale)}</time>
      {(precision === "year" || precision === "month") && (
        <span className="soft"> ({t(`precision.${precision}`)})</span>
      )}
    </>
  );
}

function precisionOf(date: string): "year" | "month" | "day" | "interval" {
  if (date.includes("/")) return "interval";
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}
