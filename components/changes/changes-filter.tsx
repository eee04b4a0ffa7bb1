import { useLocale, useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { StatesField } from "#components/filter/states-field";
import type { Facts } from "#data/catalogue";
import type { ChangesParameters } from "#lib/changes/change-scope";
import { changeKinds } from "#lib/changes/changes";
import type { IsoDate } from "#lib/dates/calendar-date";
import { regionsOf } from "#lib/regions/region";

type Props = Readonly<{
  facts: Facts;
  values: ChangesParameters;
  basePath: string;
  /** What holds where no first day is chosen. */
  from: IsoDate;
}>;

/** Whose changes, of which kind, and since when. */
export function ChangesFilter({ facts, values, basePath, from }: Props) {
  const t = useTranslations("changes.filters");
  const kinds = useTranslations("changes.kinds");
  const everywhere = useTranslations("overview.filters")("world");
  const locale = useLocale();
  const regions = regionsOf(facts, locale)
    .filter(({ kind }) => kind !== "world")
    .map(({ id, name }) => [id, name ?? id] as const);
  return (
    <FilterBar
      id="changes-filter"
      label={t("label")}
      basePath={basePath}
      keep={{ release: values.release ?? "" }}
      resetHref={basePath}
    >
      <DateField name="from" label={t("from")} hint={t("fromHint")} value={values.from ?? from} />
      <DateField name="asOf" label={t("to")} hint={t("toHint")} value={values.asOf ?? ""} />
      <SelectField
        name="region"
        label={t("region")}
        value={values.region ?? ""}
        options={[["", everywhere], ...regions]}
      />
      <StatesField
        facts={facts}
        legend={t("states")}
        whenNone={t("statesNone")}
        chosen={values.countries}
      />
      <CheckboxField
        name="kinds"
        legend={t("kinds")}
        whenNone={t("kindsAll")}
        chosen={values.kinds}
        options={changeKinds.map((kind) => [kind, kinds(kind)])}
      />
    </FilterBar>
  );
}
