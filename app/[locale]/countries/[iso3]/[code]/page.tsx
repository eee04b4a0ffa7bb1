import { nameIn } from "#lib/i18n/names";
import "#components/dossier/dossier.css";
import "#components/recurrence/recurrence.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { DayFilter } from "#components/country/country-head";
import { AheadSection } from "#components/dossier/ahead-section";
import { CommitteeSection } from "#components/dossier/committee-section";
import { DossierHead } from "#components/dossier/dossier-head";
import {
  ByRightSection,
  ContextSection,
  CyclesSection,
  DeclarationsSection,
  ProceduresSection,
  RecordsSection,
  ReportSection,
  StorySection,
} from "#components/dossier/dossier-sections";
import { FollowUpSection, hasFollowUp } from "#components/dossier/follow-up-section";
import { ImportedSection } from "#components/imported/imported-section";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { SaidBeforeSection } from "#components/recurrence/repeated-sections";
import { ReleaseBand } from "#components/release/release-band";
import { OnThisPage } from "#components/shell/page-section";
import { localePath } from "#lib/i18n/locales";
import { importedView } from "#lib/search/imported-view";
import { dossierTables, findInstrument } from "#lib/tables/dossier-tables";
import { placedTables } from "#lib/tables/state/placed-tables";
import { findStateRequest } from "#lib/tables/state/state-request";
import { tablePlaces } from "#lib/tables/table-places";
import { linkableHosts } from "#lib/url/source-address";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/countries/[iso3]/[code]">;

const sections = [
  "story",
  "declarations-of",
  "procedures-under",
  "report-in-hand",
  "cycles",
  "by-right-of",
  "follow-up-of",
  "context",
  "ahead",
  "committee",
  "records",
] as const;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, iso3, code } = await params;
  const { index } = await releaseOf(searchParams);
  const state = index.country(iso3.toUpperCase());
  const name = state && nameIn(locale, state);
  const found = findInstrument(code.toUpperCase());
  if (name === undefined || found === undefined) return {};
  const t = await getTranslations("dossier");
  return { title: t("title", { name, instrument: index.instrument(found).shortName }) };
}

export default async function DossierPage({ params, searchParams }: Props) {
  const { locale: language, iso3: state3, code: segment } = await params;
  const iso3 = state3.toUpperCase();
  const path = { iso3, code: segment.toUpperCase() };
  const opened = await openPage(dossierTables, language, path, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values } = request;
  const state = findStateRequest(request);
  const code = findInstrument(path.code);
  const tables = dossierTables.tables(request);
  if (state === null || code === undefined || tables === null) notFound();
  const t = await getTranslations("dossier");
  const basePath = localePath(locale, `/countries/${iso3}/${code}`);
  const specification = dossierTables.specification(release.index);
  const places = tablePlaces({
    basePath,
    specification,
    values,
    arrangements,
    citables: dossierTables.citables,
  });
  const hosts = linkableHosts(release.index.facts);
  const view = { state, code, values, tables: placedTables(tables, places), basePath, hosts };
  return (
    <>
      <DossierHead view={view} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <DayFilter basePath={basePath} asOf={values.asOf} release={values.release} />
      <OnThisPage
        label={t("sectionsLabel")}
        sections={sections
          .filter((id) => id !== "follow-up-of" || hasFollowUp(view))
          .filter((id) => id !== "by-right-of" || view.tables["by-right"].table.rows.length > 0)
          .map((id) => [id, t(`sections.${id}`)] as const)}
      />
      <StorySection view={view} />
      <DeclarationsSection view={view} />
      <ProceduresSection view={view} />
      <ReportSection view={view} />
      <CyclesSection view={view} />
      <ByRightSection view={view} />
      <SaidBeforeSection state={state} code={code} />
      <ImportedSection
        view={importedView(release, { countries: [iso3], instruments: [code], asOf: request.asOf })}
        query={{
          country: iso3,
          treaty: code,
          asOf: values.asOf ?? "",
          release: values.release ?? "",
        }}
        index={release.index}
      />
      <FollowUpSection view={view} />
      <ContextSection view={view} />
      <AheadSection view={view} />
      <CommitteeSection view={view} />
      <RecordsSection view={view} />
    </>
  );
}
