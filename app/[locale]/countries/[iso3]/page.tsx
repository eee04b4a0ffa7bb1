import { nameIn } from "#lib/i18n/names";
import "#components/recurrence/recurrence.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { CountryHead, DayFilter } from "#components/country/country-head";
import { ProceduresSection, TreatiesSection } from "#components/country/legal-sections";
import { ObservedSection } from "#components/country/observed-section";
import { RecordsSection, TimelineSection } from "#components/country/record-sections";
import { ReportingSection } from "#components/country/reporting-section";
import { ImportedSection } from "#components/imported/imported-section";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { OfflineLink } from "#components/offline/offline-link";
import { RepeatedSection } from "#components/recurrence/repeated-sections";
import { ReleaseBand } from "#components/release/release-band";
import { OnThisPage } from "#components/shell/page-section";
import { localePath } from "#lib/i18n/locales";
import { importedView } from "#lib/search/imported-view";
import { countryTables } from "#lib/tables/country-tables";
import { placedTables } from "#lib/tables/state/placed-tables";
import { findStateRequest } from "#lib/tables/state/state-request";
import { tablePlaces } from "#lib/tables/table-places";
import { linkableHosts } from "#lib/url/source-address";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/countries/[iso3]">;

const sections = [
  "status-of",
  "procedures-of",
  "reporting-of",
  "observed",
  "time",
  "records",
] as const;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, iso3 } = await params;
  const state = (await releaseOf(searchParams)).index.country(iso3.toUpperCase());
  const name = state && nameIn(locale, state);
  const t = await getTranslations("country");
  return name === undefined
    ? {}
    : { title: t("title", { name }), description: t("description", { name }) };
}

export default async function CountryPage({ params, searchParams }: Props) {
  const { locale: language, iso3: segment } = await params;
  const iso3 = segment.toUpperCase();
  const opened = await openPage(countryTables, language, { iso3 }, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values } = request;
  const country = release.index.country(iso3);
  const state = findStateRequest(request);
  const tables = countryTables.tables(request);
  if (country === undefined || state === null || tables === null) notFound();
  const t = await getTranslations("country");
  const basePath = localePath(locale, `/countries/${iso3}`);
  const specification = countryTables.specification(release.index);
  const places = tablePlaces({
    basePath,
    specification,
    values,
    arrangements,
    citables: countryTables.citables,
  });
  const view = {
    state,
    values,
    tables: placedTables(tables, places),
    basePath,
    hosts: linkableHosts(release.index.facts),
  };
  return (
    <>
      <CountryHead view={view} country={country} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <DayFilter basePath={basePath} asOf={values.asOf} release={values.release} />
      <OnThisPage
        label={t("sectionsLabel")}
        sections={sections.map((id) => [id, t(`sections.${id}`)] as const)}
      />
      <TreatiesSection view={view} />
      <ProceduresSection view={view} />
      <ReportingSection view={view} />
      <ObservedSection view={view} />
      <RepeatedSection state={state} />
      <ImportedSection
        view={importedView(release, { countries: [iso3], asOf: request.asOf })}
        query={{ country: iso3, asOf: values.asOf ?? "", release: values.release ?? "" }}
        index={release.index}
      />
      <TimelineSection view={view} />
      <RecordsSection view={view} />
      <OfflineLink state={iso3} />
    </>
  );
}
