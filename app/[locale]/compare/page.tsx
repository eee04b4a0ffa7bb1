import "#components/dossier/dossier.css";
import "#components/compare/compare.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { ChooseCycles, ChooseRegion } from "#components/compare/choose";
import { CompareFilters } from "#components/compare/compare-filters";
import { CompareHead } from "#components/compare/compare-head";
import { CyclesSections, cyclesAnchors } from "#components/compare/cycles-sections";
import { DepthSection } from "#components/compare/depth-section";
import { StatesSections, statesAnchors } from "#components/compare/states-sections";
import { ImportedSection } from "#components/imported/imported-section";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { OnThisPage } from "#components/shell/page-section";
import { compareSpecification } from "#lib/compare/compare-parameters";
import { localePath } from "#lib/i18n/locales";
import { importedView } from "#lib/search/imported-view";
import { compareRequest } from "#lib/tables/compare/compare-request";
import { type CyclesRequest, cyclesRequest } from "#lib/tables/compare/cycle-tables";
import { comparedTables, compareTables } from "#lib/tables/compare-tables";
import { tablePlaces } from "#lib/tables/table-places";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("title"), description: t("description") };
}

export default async function ComparePage({
  params,
  searchParams,
}: PageProps<"/[locale]/compare">) {
  const { locale: language } = await params;
  const opened = await openPage(compareTables, language, null, searchParams);
  const { locale, arrangements, dropped, notices } = opened;
  const request = compareRequest(opened.request);
  const { release, values, scope } = request;
  const t = await getTranslations("compare");
  const basePath = localePath(locale, "/compare");
  const specification = compareSpecification(release.index);
  const places = tablePlaces({ basePath, specification, values, arrangements });
  const view = { request, tables: comparedTables(request), places, basePath };
  const cycles = cyclesRequest(request);
  const anchors =
    scope.kind === "states" ? statesAnchors : scope.kind === "cycles" ? cyclesAnchors : [];
  return (
    <>
      <CompareHead request={request} />
      <DroppedNotice dropped={[...dropped, ...request.unused]} />
      <ReleaseBand band={notices.band} />
      {cycles === null && <CompareFilters request={request} basePath={basePath} />}
      {anchors.length > 0 && (
        <OnThisPage
          label={t("onThisPage")}
          sections={anchors.map(([id, heading]) => [id, t(`headings.${heading}`)] as const)}
        />
      )}
      {scope.kind === "states" && (
        <>
          <StatesSections view={view} />
          <DepthSection view={view} />
        </>
      )}
      {cycles !== null && (
        <>
          <CyclesSections view={view} cycles={cycles} />
          <ImportedSection {...importedOf(cycles)} index={release.index} />
        </>
      )}
      {scope.kind === "choose" && scope.state !== null && (
        <ChooseCycles request={request} state={scope.state} known={scope.known} />
      )}
      {scope.kind === "choose" && <ChooseRegion request={request} />}
    </>
  );
}

/** Imported passages name no reporting cycle, so they stand apart from both. */
function importedOf({ request, state, instrument }: CyclesRequest) {
  const { release, asOf, values } = request;
  const { iso3 } = state;
  return {
    view: importedView(release, { countries: [iso3], instruments: [instrument], asOf }),
    query: {
      country: iso3,
      treaty: instrument,
      asOf: values.asOf ?? "",
      release: values.release ?? "",
    },
  };
}
