import { useTranslations } from "next-intl";
import { DateField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import type { TreatyRequest } from "#lib/tables/treaty/treaty-request";

type Props = Readonly<{ treaty: TreatyRequest; basePath: string }>;

/** The day to which everything on the page is computed; the choice of participants stays. */
export function DayFilter({ treaty: { values }, basePath }: Props) {
  const t = useTranslations("treaty.filters");
  const keep = {
    status: values.status.join(),
    region: values.region ?? "",
    countries: values.countries.join(),
    signed: values.signed ?? "",
    accepts: values.accepts ?? "",
    release: values.release ?? "",
  };
  return (
    <FilterBar
      id="treaty-day"
      label={t("day")}
      basePath={basePath}
      keep={keep}
      resetHref={basePath}
    >
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}
