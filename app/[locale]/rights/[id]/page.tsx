import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { ImportedSection } from "#components/imported/imported-section";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { RightFilters } from "#components/right/right-filters";
import { BoundSections, filtersId, ObservedSections } from "#components/right/right-sections";
import { PageHead } from "#components/shell/page-head";
import { OnThisPage } from "#components/shell/page-section";
import { localePath } from "#lib/i18n/locales";
import { nameIn } from "#lib/i18n/names";
import { heldYears } from "#lib/right/held-years";
import { rightAddress } from "#lib/right/right-address";
import { importedView } from "#lib/search/imported-view";
import { rightSpecification } from "#lib/tables/right/right-parameters";
import { rightRequest } from "#lib/tables/right/right-request";
import { rightCharts, rightTables, tablesOfRight } from "#lib/tables/right-tables";
import { tablePlaces } from "#lib/tables/table-places";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/rights/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const right = (await releaseOf(searchParams)).index.right(id);
  return right === undefined ? {} : { title: nameIn(locale, right) };
}

export default async function RightPage({ params, searchParams }: Props) {
  const { locale: language, id } = await params;
  const opened = await openPage(rightTables, language, { id }, searchParams);
  const { locale, arrangements, dropped, notices } = opened;
  const request = rightRequest(opened.request);
  if (request === null) notFound();
  const t = await getTranslations("right");
  const words = await getTranslations();
  const { release, values, asOf, right, states, observations } = request;
  const basePath = localePath(locale, rightAddress(right.id));
  const specification = rightSpecification(release.index);
  const places = tablePlaces({
    basePath,
    specification,
    values,
    arrangements,
    citables: rightTables.citables,
  });
  const charts = rightCharts(request);
  const view = { request, charts, places, tables: tablesOfRight(request, charts) };
  return (
    <>
      <PageHead
        title={nameIn(locale, right)}
        {...(right.family === "not-a-right" ? { lede: t("notARight") } : {})}
        breadcrumbs={[
          { label: words("rights.title"), href: "/rights" },
          { label: nameIn(locale, right) },
        ]}
        facts={[
          words(`overview.filters.families.${right.family}`),
          t("facts.asOf", { asOf }),
          t("facts.states", { count: states.length }),
          <a key="observations" href="#observations">
            {t("facts.observations", { count: observations.length })}
          </a>,
        ]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <RightFilters
        id={filtersId}
        facts={release.index.facts}
        values={values}
        basePath={basePath}
        years={heldYears(release, right.id)}
      />
      <OnThisPage
        label={t("onThisPage")}
        sections={[
          ["protection", t("headings.protection")],
          ["states", t("headings.states")],
          ["observations", t("headings.observations")],
          ["charts", t("headings.charts")],
          ["reviews", t("headings.reviews")],
        ]}
      />
      <BoundSections view={view} />
      <ObservedSections view={view} />
      <ImportedSection
        view={importedView(release, { countries: states, rights: [right.id], asOf })}
        query={{
          country: states.join(","),
          right: right.id,
          asOf: values.asOf ?? "",
          release: values.release ?? "",
        }}
        index={release.index}
      />
    </>
  );
}
