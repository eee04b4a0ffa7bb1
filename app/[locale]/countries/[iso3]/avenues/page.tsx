import { nameIn } from "#lib/i18n/names";
import "#components/avenues/avenues.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { AvenuesFilter, AvenuesHead, LegalNotice } from "#components/avenues/avenues-head";
import {
  BindingSection,
  NextSection,
  ProceduresSection,
  RegionalSection,
} from "#components/avenues/avenues-sections";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { OnThisPage } from "#components/shell/page-section";
import { avenuesForRight } from "#lib/avenues/avenues-for-right";
import { localePath } from "#lib/i18n/locales";
import { findAvenuesRequest } from "#lib/tables/avenues/avenues-request";
import { avenuesTables } from "#lib/tables/avenues-tables";
import { placedTables } from "#lib/tables/state/placed-tables";
import { tablePlaces } from "#lib/tables/table-places";
import { linkableHosts } from "#lib/url/source-address";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/countries/[iso3]/avenues">;

const sections = ["binding", "procedures-of", "next", "regional-of"] as const;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, iso3 } = await params;
  const state = (await releaseOf(searchParams)).index.country(iso3.toUpperCase());
  const name = state && nameIn(locale, state);
  const t = await getTranslations("avenues");
  return name === undefined
    ? {}
    : { title: t("titleAny", { name }), description: t("description", { name }) };
}

export default async function AvenuesPage({ params, searchParams }: Props) {
  const { locale: language, iso3: segment } = await params;
  const iso3 = segment.toUpperCase();
  const opened = await openPage(avenuesTables, language, { iso3 }, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values } = request;
  const avenues = findAvenuesRequest(request);
  const tables = avenuesTables.tables(request);
  if (avenues === null || tables === null) notFound();
  const t = await getTranslations("avenues");
  const basePath = localePath(locale, `/countries/${iso3}/avenues`);
  const specification = avenuesTables.specification(release.index);
  const places = tablePlaces({
    basePath,
    specification,
    values,
    arrangements,
    citables: avenuesTables.citables,
  });
  const view = {
    request: avenues,
    avenues: avenuesForRight(release.index, iso3, avenues.right, request.asOf),
    tables: placedTables(tables, places),
    basePath,
    hosts: linkableHosts(release.index.facts),
  };
  return (
    <>
      <AvenuesHead view={view} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <AvenuesFilter view={view} values={values} />
      <LegalNotice view={view} />
      <OnThisPage
        label={t("sectionsLabel")}
        sections={sections.map((id) => [id, t(`sections.${id}`)] as const)}
      />
      <BindingSection view={view} />
      <ProceduresSection view={view} />
      <NextSection view={view} />
      <RegionalSection view={view} />
    </>
  );
}
