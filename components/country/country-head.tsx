import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { PageHead } from "#components/shell/page-head";
import type { Country } from "#data/ratification/countries.schema";
import { regionName } from "#lib/i18n/label-in";
import { localHref } from "#lib/i18n/local-href";
import { nameIn } from "#lib/i18n/names";
import { stateSheetAddress } from "#lib/sheet/sheet-page";
import { comparableNeighbours, compareAddress } from "#lib/tables/compare/compare-address";
import type { CountryView } from "#lib/tables/state/country-view";
import { openAvenues, stateCounts } from "#lib/tables/state/state-counts";
import { stateAddress } from "#lib/tables/state/state-request";
import type { Query } from "#lib/url/query";

type Props = Readonly<{ view: CountryView; country: Country }>;

/** The State's name and, in one line, how much is on record; each number leads to its list. */
export function CountryHead({ view, country }: Props) {
  const t = useTranslations("country");
  const kinds = useTranslations("countries.kinds");
  const locale = useLocale();
  const place = country.unIntermediateRegion ?? country.unSubregion;
  const regions = [place, country.unRegionalGroup].filter((name) => name !== null);
  const described = [kinds(country.kind), ...regions.map((name) => regionName(locale, name))];
  return (
    <PageHead
      title={nameIn(locale, country)}
      lede={described.join(" · ")}
      facts={[
        ...useSummary(view),
        <CompareLink key="compare" view={view} />,
        <SheetLink key="sheet" view={view} />,
      ]}
      breadcrumbs={[
        { label: t("breadcrumb"), href: localHref(locale, "/countries") },
        { label: nameIn(locale, country) },
      ]}
    />
  );
}

/** The State on one page of paper, on the same day and from the same release. */
function SheetLink({ view: { state } }: Pick<Props, "view">) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  return <a href={localHref(locale, stateSheetAddress(state.iso3, state.pins))}>{t("link")}</a>;
}

/** With the States of its region where they fit side by side, else the choice of others. */
function CompareLink({ view }: Pick<Props, "view">) {
  const t = useTranslations("compare.links");
  const locale = useLocale();
  const { state, values } = view;
  const { index } = state.release;
  const near = comparableNeighbours(index, state.iso3);
  const { asOf, release } = values;
  const countries = near?.states ?? [state.iso3];
  return (
    <a href={localHref(locale, compareAddress(index, { countries, asOf, release }))}>
      {near === null
        ? t("compareOthers")
        : t("compareRegion", { region: regionName(locale, near.region) })}
    </a>
  );
}

function useSummary({ state }: CountryView): readonly ReactNode[] {
  const t = useTranslations("country.summary");
  const locale = useLocale();
  const { release, iso3, asOf } = state;
  const { parties, reviews, observations } = stateCounts(release, iso3, asOf);
  const open = openAvenues(release, iso3, asOf).length;
  const link = (text: string, hash: string, query: Query = {}) => (
    <a href={localHref(locale, stateAddress(state, { query, hash }))}>{text}</a>
  );
  return [
    parties === 0
      ? t("noParty", { asOf })
      : link(t("party", { count: parties, asOf }), "status", { status: "party" }),
    reviews === 0
      ? t("noReviews")
      : link(t("reviews", { count: reviews }), "reviews", { reviews: "dated" }),
    observations === 0
      ? t("noObservations")
      : link(t("observations", { count: observations }), "observations"),
    ...(open === 0 ? [] : [link(t("open", { count: open }), "open-avenues")]),
  ];
}

/** The day to which everything on the page is computed. */
export function DayFilter({
  basePath,
  asOf,
  release,
}: Readonly<{ basePath: string; asOf: string | null; release: string | null }>) {
  const t = useTranslations("country.filter");
  return (
    <FilterBar
      id="day"
      label={t("label")}
      basePath={basePath}
      keep={{ release: release ?? "" }}
      {...(asOf === null ? {} : { resetHref: basePath })}
    >
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={asOf ?? ""} />
    </FilterBar>
  );
}
