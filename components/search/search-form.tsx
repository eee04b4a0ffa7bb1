import { useLocale, useTranslations } from "next-intl";
import { SelectField, TextField } from "#components/filter/fields";
import { SearchFacet } from "#components/search/search-facet";
import { YearFields } from "#components/search/year-fields";
import { HiddenFields } from "#components/table/hidden-fields";
import { localHref } from "#lib/i18n/local-href";
import type { Region } from "#lib/regions/region";
import type { ShownFacet } from "#lib/search/search-facets";
import { pageSizes, type SearchParameters, searchSorts } from "#lib/search/search-scope";
import { pathField } from "#lib/url/form-address";

type Props = Readonly<{
  values: SearchParameters;
  facets: readonly ShownFacet[];
  years: readonly (readonly [year: string, count: number])[];
  regions: readonly Region[];
  basePath: string;
  yearAddress: (year: string) => string;
  children: React.ReactNode;
}>;

/** Not written into an address. */
const [usualSize] = pageSizes;

/** Words, order and facets in one GET form, with the results beside: every search is an address. */
export function SearchForm({
  values,
  facets,
  years,
  regions,
  basePath,
  yearAddress,
  children,
}: Props) {
  const t = useTranslations("search");
  return (
    <search>
      <form className="search-form" action="/filter" aria-label={t("label")}>
        <HiddenFields query={carried(values, basePath)} />
        <div className="search-bar">
          <TextField name="q" label={t("q")} hint={t("qHint")} value={values.q} />
          <SelectField
            name="sort"
            label={t("sort")}
            value={values.sort ?? ""}
            options={[
              ["", t(values.q === "" ? "sorts.date" : "sorts.relevance")],
              ...searchSorts.map((sort) => [sort, t(`sorts.${sort}`)] as const),
            ]}
          />
          <SelectField
            name="size"
            label={t("size")}
            value={values.size === usualSize ? "" : values.size}
            options={pageSizes.map((size) => [size === usualSize ? "" : size, size])}
          />
          <button type="submit" className="primary">
            {t("show")}
          </button>
          <a href={localHref(useLocale(), basePath)}>{t("reset")}</a>
        </div>
        <div className="search-columns">
          <fieldset className="facets">
            <legend className="vh">{t("facetsLabel")}</legend>
            <SelectField
              name="region"
              label={t("region")}
              value={values.region ?? ""}
              options={[
                ["", t("regionAll")],
                ...regions.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])),
              ]}
            />
            {facets.map(({ name, options }, position) => (
              <SearchFacet
                key={name}
                name={name}
                legend={t(`facets.${name}`)}
                options={options}
                open={position < 4 || options.some(({ chosen }) => chosen)}
              />
            ))}
            <YearFields values={values} years={years} yearAddress={yearAddress} />
            <button type="submit">{t("show")}</button>
          </fieldset>
          <div className="results">{children}</div>
        </div>
      </form>
    </search>
  );
}

/** What the form carries along without showing it; another search begins on the first page. */
function carried(values: SearchParameters, path: string) {
  return {
    [pathField]: path,
    exact: values.exact.join(","),
    cycle: values.cycle ?? "",
    bodies: values.bodies ?? "",
    asOf: values.asOf ?? "",
    release: values.release ?? "",
  };
}
