import { useLocale, useTranslations } from "next-intl";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { regionOptions } from "#components/filter/region-options";
import type { MapRequest } from "#lib/tables/map/map-request";

type Props = Readonly<{ id: string; map: MapRequest; basePath: string }>;

/** What the map shows, where, and on which day. */
export function MapFilters({ id, map: { release, values }, basePath }: Props) {
  const t = useTranslations("map.filters");
  const { facts } = release.index;
  const instruments = facts.instruments.map(({ code, shortName }) => [code, shortName] as const);
  const locale = useLocale();
  const regions = regionOptions(facts, locale, t("world")).filter(([region]) => region !== "world");
  return (
    <FilterBar
      id={id}
      basePath={basePath}
      keep={{ release: values.release ?? "" }}
      resetHref={basePath}
    >
      <SelectField
        name="instrument"
        label={t("instrument")}
        value={values.instrument ?? ""}
        options={[["", t("number")], ...instruments]}
      />
      <SelectField
        name="region"
        label={t("region")}
        value={values.region === "world" ? "" : (values.region ?? "")}
        options={[["", t("world")], ...regions]}
      />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}
