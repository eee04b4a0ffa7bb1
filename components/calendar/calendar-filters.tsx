import { useLocale, useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { regionOptions } from "#components/filter/region-options";
import { StatesField } from "#components/filter/states-field";
import type { CalendarParameters } from "#lib/calendar/calendar-scope";
import { entryKinds } from "#lib/calendar/entry";
import type { FactIndex } from "#lib/facts/fact-index";
import { nameIn } from "#lib/i18n/names";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  index: FactIndex;
  values: CalendarParameters;
  basePath: string;
  /** What the form does not show and must carry along: the plan and the release. */
  keep: Query;
}>;

/** States, committees, kinds and days of the calendar. */
export function CalendarFilters({ index, values, basePath, keep }: Props) {
  const t = useTranslations("calendar.filters");
  const kinds = useTranslations("calendar.kinds");
  const locale = useLocale();
  const { facts } = index;
  return (
    <FilterBar
      id="calendar-filters"
      label={t("label")}
      basePath={basePath}
      keep={keep}
      resetHref={basePath}
    >
      <SelectField
        name="region"
        label={t("region")}
        value={values.region ?? ""}
        options={[["", t("regionDefault")], ...regionOptions(facts, locale, t("world"))]}
      />
      <StatesField
        facts={facts}
        legend={t("states")}
        whenNone={t("statesNone")}
        chosen={values.countries}
      />
      <CheckboxField
        name="committees"
        legend={t("committees")}
        whenNone={t("committeesAll")}
        chosen={values.committees}
        options={facts.committees.map(
          (each): CheckboxOption => [each.code, `${each.code}: ${nameIn(locale, each)}`],
        )}
      />
      <CheckboxField
        name="kind"
        legend={t("kinds")}
        whenNone={t("kindsAll")}
        chosen={values.kind}
        options={entryKinds.map((kind): CheckboxOption => [kind, kinds(kind)])}
      />
      <DateField name="from" label={t("from")} value={values.from ?? ""} />
      <DateField name="to" label={t("to")} value={values.to ?? ""} />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}
