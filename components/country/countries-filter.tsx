import { useLocale, useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import { DateField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import type { Facts } from "#data/catalogue";
import { regionsOf } from "#lib/regions/region";
import type { CountriesParameters } from "#lib/tables/countries-tables";

type Props = Readonly<{ facts: Facts; values: CountriesParameters; basePath: string }>;

/** Which participants to list, and the day to which their status is computed. */
export function CountriesFilter({ facts, values, basePath }: Props) {
  const t = useTranslations("countries.filter");
  const isNarrowed = values.regions.length > 0 || values.asOf !== null;
  return (
    <FilterBar
      id="countries-filter"
      label={t("label")}
      basePath={basePath}
      keep={{ release: values.release ?? "" }}
      {...(isNarrowed ? { resetHref: basePath } : {})}
    >
      <CheckboxField
        name="regions"
        legend={t("regions")}
        whenNone={t("everyone")}
        chosen={values.regions}
        options={useRegionOptions(facts)}
      />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}

/** The world is what holds when nothing is chosen, so it is no choice of its own. */
function useRegionOptions(facts: Facts): CheckboxOption[] {
  const t = useTranslations("countries.filter.groups");
  return regionsOf(facts, useLocale())
    .filter(({ kind }) => kind !== "world")
    .map(({ id, name, kind }): CheckboxOption => [id, name ?? id, t(kind)]);
}
