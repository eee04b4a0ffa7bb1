import { useLocale, useTranslations } from "next-intl";
import { defaultLocale } from "#lib/i18n/locales";
import { formatCount } from "#lib/i18n/plural-forms";
import { noValue } from "#lib/observations/facets";
import type { FacetOption } from "#lib/search/facet-options";

type Props = Readonly<{
  /** The parameter. */
  name: string;
  legend: string;
  options: readonly FacetOption[];
  /** Radio buttons instead of boxes, where only one can be chosen. */
  open: boolean;
}>;

/** How many options stand before "all of them". */
const shownAtOnce = 8;

/** One facet: values with the number of results that choosing them would give. */
export function SearchFacet({ name, legend, options, open }: Props) {
  const t = useTranslations("search");
  if (options.length === 0) return null;
  const first = options.filter(({ chosen }, position) => chosen || position < shownAtOnce);
  const rest = options.filter((option) => !first.includes(option));
  return (
    <details className="facet" open={open}>
      <summary>{legend}</summary>
      <fieldset>
        <legend className="vh">{legend}</legend>
        {first.map((option) => (
          <FacetBox key={option.value} name={name} option={option} />
        ))}
        {rest.length > 0 && (
          <details>
            <summary className="soft">{t("moreValues", { count: rest.length })}</summary>
            {rest.map((option) => (
              <FacetBox key={option.value} name={name} option={option} />
            ))}
          </details>
        )}
      </fieldset>
    </details>
  );
}

/** Facets whose values are words of the sources, which nobody has translated. */
const englishFacets: ReadonlySet<string> = new Set(["group"]);

function FacetBox({ name, option }: Readonly<{ name: string; option: FacetOption }>) {
  const locale = useLocale();
  return (
    <label className="facet-box">
      <input type="checkbox" name={name} value={option.value} defaultChecked={option.chosen} />
      <span lang={englishFacets.has(name) && option.value !== noValue ? defaultLocale : undefined}>
        {option.label}
      </span>
      <span className="tally">{formatCount(locale, option.count)}</span>
    </label>
  );
}
