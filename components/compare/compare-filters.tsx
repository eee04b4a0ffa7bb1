import { useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { instrumentOptions } from "#components/filter/instrument-options";
import { StatesField } from "#components/filter/states-field";
import { nameIn } from "#lib/i18n/names";
import type { CompareRequest } from "#lib/tables/compare/compare-request";

export const filtersId = "compare-filters";

type Props = Readonly<{ request: CompareRequest; basePath: string }>;

/** Which States, on which instruments and day, and whether only what differs; the right is chosen where it is read. */
export function CompareFilters({ request, basePath }: Props) {
  const t = useTranslations("compare.filters");
  const { release, values } = request;
  const { facts } = release.index;
  return (
    <FilterBar
      id={filtersId}
      label={t("label")}
      basePath={basePath}
      keep={{ right: values.right ?? "", release: values.release ?? "" }}
      resetHref={basePath}
    >
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
      <SelectField
        name="differ"
        label={t("differ")}
        value={values.differ ?? ""}
        options={[
          ["", t("differAll")],
          ["1", t("differOnly")],
        ]}
      />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}

/** Chooses the right to read in depth and keeps everything else: a form, so that it works without JavaScript. */
export function RightForm({
  id,
  request,
  basePath,
  anchor,
}: Props & Readonly<{ id: string; anchor: string }>) {
  const t = useTranslations("compare.filters");
  const { release, values, scope, words } = request;
  const { locale } = words;
  const { countries, cycles, treaties, differ, asOf, release: pinned } = values;
  const none = t(scope.kind === "cycles" ? "rightAll" : "rightNone");
  return (
    <FilterBar
      id={id}
      label={t("depthLabel")}
      basePath={`${basePath}#${anchor}`}
      keep={{
        countries: countries.join(","),
        cycles: cycles.join(","),
        treaties: treaties.join(","),
        differ: differ ?? "",
        asOf: asOf ?? "",
        release: pinned ?? "",
      }}
    >
      <SelectField
        name="right"
        label={t("right")}
        value={values.right ?? ""}
        options={[
          ["", none],
          ...release.index.facts.rights.map((right) => [right.id, nameIn(locale, right)] as const),
        ]}
      />
    </FilterBar>
  );
}
