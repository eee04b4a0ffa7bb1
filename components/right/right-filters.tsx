import { useLocale, useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { instrumentOptions } from "#components/filter/instrument-options";
import { regionOptions } from "#components/filter/region-options";
import { StatesField } from "#components/filter/states-field";
import type { Facts } from "#data/catalogue";
import { committeeCodes } from "#data/vocabulary";
import { passageKinds, passageVerifications } from "#lib/observations/observation";
import type { RightParameters } from "#lib/tables/right/right-parameters";

type Props = Readonly<{
  id: string;
  facts: Facts;
  values: RightParameters;
  basePath: string;
  /** Years in which some observation held was made. */
  years: readonly number[];
}>;

/** Whose observations the page shows, and which of them. */
export function RightFilters({ id, facts, values, basePath, years }: Props) {
  const t = useTranslations("right.filters");
  const keep = {
    release: values.release ?? "",
    cycles: values.cycles.join(),
    document: values.document ?? "",
    undated: values.undated ?? "",
  };
  return (
    <FilterBar id={id} label={t("label")} basePath={basePath} keep={keep} resetHref={basePath}>
      <ScopeFields facts={facts} values={values} />
      <KindFields values={values} />
      <YearFields values={values} years={years} />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}

function ScopeFields({ facts, values }: Pick<Props, "facts" | "values">) {
  const t = useTranslations("right.filters");
  const charts = useTranslations("right.charts");
  const locale = useLocale();
  const regions = regionOptions(facts, locale, t("world"));
  return (
    <>
      <SelectField
        name="region"
        label={t("region")}
        value={values.region ?? ""}
        options={[["", t("regionDefault")], ...regions]}
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
        name="committees"
        legend={t("committees")}
        whenNone={t("committeesAll")}
        chosen={values.committees}
        options={[...committeeCodes.map(same), ["none", charts("noCommittee")]]}
      />
    </>
  );
}

function same(code: string): CheckboxOption {
  return [code, code];
}

function KindFields({ values }: Pick<Props, "values">) {
  const t = useTranslations("right.filters");
  const kinds = useTranslations("observation.kinds");
  const sources = useTranslations("sources.verification");
  return (
    <>
      <CheckboxField
        name="kinds"
        legend={t("kinds")}
        whenNone={t("kindsAll")}
        chosen={values.kinds}
        options={passageKinds.map((kind): CheckboxOption => [kind, kinds(kind)])}
      />
      <CheckboxField
        name="verification"
        legend={t("verification")}
        whenNone={t("verificationAll")}
        chosen={values.verification}
        options={passageVerifications.map(
          (each): CheckboxOption => [each, sources(`${each}.word`)],
        )}
      />
    </>
  );
}

function YearFields({ values, years }: Pick<Props, "values" | "years">) {
  const t = useTranslations("right.filters");
  const options = years.map((year) => [String(year), String(year)] as const);
  return (["from", "to"] as const).map((name) => (
    <SelectField
      key={name}
      name={name}
      label={t(name)}
      value={String(values[name] ?? "")}
      options={withChosen([["", t("any")], ...options], values[name])}
    />
  ));
}

/** A year of the address that no observation has stays chosen. */
function withChosen(
  options: readonly (readonly [string, string])[],
  chosen: number | null,
): readonly (readonly [string, string])[] {
  const text = String(chosen ?? "");
  return options.some(([value]) => value === text) ? options : [...options, [text, text]];
}
