import { useLocale, useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import { SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { regionOptions } from "#components/filter/region-options";
import { StatesField } from "#components/filter/states-field";
import type { Facts } from "#data/catalogue";
import type { TreatyParameters } from "#lib/tables/treaty/treaty-request";
import { participantStatuses } from "#lib/treaty/participants";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  id: string;
  facts: Facts;
  values: TreatyParameters;
  basePath: string;
  /** The day and the release, where chosen. */
  pins: Query;
  resetHref: string;
}>;

/** Which participants the list holds: by status, by region, or one by one. */
export function TreatyFilters({ id, facts, values, basePath, pins, resetHref }: Props) {
  const t = useTranslations("treaty.filters");
  const marks = useTranslations("marks");
  const keep = { ...pins, signed: values.signed ?? "", accepts: values.accepts ?? "" };
  const locale = useLocale();
  const regions = regionOptions(facts, locale, t("world"));
  return (
    <FilterBar id={id} basePath={`${basePath}#participants`} keep={keep} resetHref={resetHref}>
      <CheckboxField
        name="status"
        legend={t("status")}
        whenNone={t("statusAll")}
        chosen={values.status}
        options={participantStatuses.map((status): CheckboxOption => [status, marks(status)])}
      />
      <SelectField
        name="region"
        label={t("region")}
        value={values.region ?? ""}
        options={[["", t("regionAll")], ...regions]}
      />
      <StatesField
        facts={facts}
        legend={t("states")}
        whenNone={t("statesAll")}
        chosen={values.countries}
      />
    </FilterBar>
  );
}
