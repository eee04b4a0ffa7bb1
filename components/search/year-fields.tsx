import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "#lib/i18n/plural-forms";
import type { SearchParameters } from "#lib/search/search-scope";

type Props = Readonly<{
  values: SearchParameters;
  years: readonly (readonly [year: string, count: number])[];
  yearAddress: (year: string) => string;
}>;

/** A span of years, and each year with its results. */
export function YearFields({ values, years, yearAddress }: Props) {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <details className="facet" open={values.from !== null || values.to !== null}>
      <summary>{t("facets.year")}</summary>
      <div className="year-span">
        <YearField name="from" label={t("from")} value={values.from} />
        <YearField name="to" label={t("to")} value={values.to} />
      </div>
      <ul className="years">
        {years.map(([year, count]) => (
          <li key={year}>
            <a href={yearAddress(year)}>{year}</a>
            <span className="tally">{formatCount(locale, count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function YearField({
  name,
  label,
  value,
}: Readonly<{ name: string; label: string; value: number | null }>) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        name={name}
        inputMode="numeric"
        pattern="\d{4}"
        maxLength={4}
        defaultValue={value ?? ""}
      />
    </label>
  );
}
