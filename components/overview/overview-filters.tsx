import { useLocale, useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { instrumentOptions } from "#components/filter/instrument-options";
import { regionOptions } from "#components/filter/region-options";
import { StatesField } from "#components/filter/states-field";
import type { Facts } from "#data/catalogue";
import { nameIn } from "#lib/i18n/names";
import type { OverviewParameters } from "#lib/overview/overview-scope";

type Props = Readonly<{
  facts: Facts;
  values: OverviewParameters;
  basePath: string;
}>;

/** The one filter bar of the overview: States, region, instruments, rights, as-of date. */
export function OverviewFilters({ facts, values, basePath }: Props) {
  const t = useTranslations("overview.filters");
  const keep = values.release === null ? {} : { release: values.release };
  return (
    <FilterBar
      id="overview-filters"
      label={t("label")}
      basePath={basePath}
      keep={keep}
      resetHref={basePath}
    >
      <SelectField
        name="region"
        label={t("region")}
        value={values.region ?? ""}
        options={useRegionOptions(facts)}
      />
      <StatesField
        facts={facts}
        legend={t("states")}
        whenNone={t("statesNone")}
        chosen={values.countries}
      />
      <CheckboxField
        name="treaties"
        legend={t("treaties")}
        whenNone={t("treatiesAll")}
        chosen={values.treaties}
        options={instrumentOptions(facts)}
      />
      <CheckboxField
        name="rights"
        legend={t("rights")}
        whenNone={t("rightsAll")}
        chosen={values.rights}
        options={useRightOptions(facts)}
      />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}

function useRegionOptions(facts: Facts): (readonly [string, string])[] {
  const t = useTranslations("overview.filters");
  const locale = useLocale();
  const named = regionOptions(facts, locale, t("world"));
  return [["", t("regionDefault")], ...named];
}

function useRightOptions({ rights }: Facts): CheckboxOption[] {
  const t = useTranslations("overview.filters.families");
  const locale = useLocale();
  return rights.map((right): CheckboxOption => [right.id, nameIn(locale, right), t(right.family)]);
}
