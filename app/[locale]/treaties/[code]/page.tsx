import "#components/dossier/dossier.css";
import "#components/treaty/treaty.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { ChartFigure } from "#components/chart/chart-figure";
import { CiteBox } from "#components/document/cite-box";
import { MapFigure } from "#components/map/map-figure";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { OnThisPage, PageSection } from "#components/shell/page-section";
import { DayFilter } from "#components/treaty/day-filter";
import { InstrumentSection } from "#components/treaty/instrument-facts";
import { TreatyFilters } from "#components/treaty/treaty-filters";
import { TreatyHead } from "#components/treaty/treaty-head";
import {
  filtersId,
  ParticipantsSection,
  RecordSections,
  RulesSection,
} from "#components/treaty/treaty-sections";
import { instrumentCodes } from "#data/vocabulary";
import { citationsOf } from "#lib/cite/citations-of";
import { localHref } from "#lib/i18n/local-href";
import { localePath } from "#lib/i18n/locales";
import { mapAddress } from "#lib/map/map-address";
import { statusEntry } from "#lib/map/map-entry";
import { mapView } from "#lib/map/map-view";
import { tablePlaces } from "#lib/tables/table-places";
import {
  dossierAddress,
  treatyRequest,
  treatySpecification,
} from "#lib/tables/treaty/treaty-request";
import { tablesOfTreaty, treatyChart, treatyTables } from "#lib/tables/treaty-tables";
import { treatyAddress } from "#lib/treaty/treaty-address";
import { linkableHosts } from "#lib/url/source-address";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/treaties/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const t = await getTranslations("treaty");
  return instrumentCodes.some((known) => known === code) ? { title: t("title", { code }) } : {};
}

export default async function TreatyPage({ params, searchParams }: Props) {
  const { locale: language, code } = await params;
  const opened = await openPage(treatyTables, language, { code }, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const treaty = treatyRequest(request);
  if (treaty === null) notFound();
  const t = await getTranslations("treaty");
  const maps = await getTranslations("map");
  const { release, values, asOf, instrument, pins } = treaty;
  const { facts } = release.index;
  const specification = treatySpecification(release.index);
  const basePath = localePath(locale, treatyAddress(instrument.code));
  const places = tablePlaces({
    basePath,
    specification,
    values,
    arrangements,
    citables: treatyTables.citables,
  });
  const hosts = linkableHosts(facts);
  const { words } = request;
  const entries = treaty.participants.map((participant) => statusEntry(participant, words));
  const map = mapView({ entries, region: null, countries: facts.countries, words });
  const view = { treaty, tables: tablesOfTreaty(treaty), places, hosts };
  return (
    <>
      <TreatyHead treaty={treaty} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <DayFilter treaty={treaty} basePath={basePath} />
      <OnThisPage label={t("onThisPage")} sections={sections(t)} />
      <InstrumentSection treaty={treaty} hosts={hosts} />
      <CiteBox
        citations={citationsOf({ kind: "instrument", instrument }, release, request.words)}
      />
      <PageSection id="map" title={t("headings.map")}>
        <MapFigure
          view={map}
          label={t("map.label", { name: instrument.shortName, asOf })}
          listOf={(only) =>
            mapAddress({ instrument: instrument.code, only, ...pins }, "map-states")
          }
          stateHref={(iso3) => dossierAddress(treaty, iso3)}
        >
          <p className="soft">
            <a href={localHref(locale, mapAddress({ instrument: instrument.code, ...pins }))}>
              {maps("treatyLink")}
            </a>
          </p>
        </MapFigure>
      </PageSection>
      {asOf < instrument.adoptedOn ? (
        <PageSection id="parties-over-time" title={t("headings.years")}>
          <p>{t("notes.notAdopted", { day: instrument.adoptedOn })}</p>
        </PageSection>
      ) : (
        <ChartFigure chart={treatyChart(treaty)} picture="lines" twin={places.years} />
      )}
      <ParticipantsSection
        view={view}
        filters={
          <TreatyFilters
            id={filtersId}
            facts={facts}
            values={values}
            basePath={basePath}
            pins={pins}
            resetHref={localHref(locale, treatyAddress(instrument.code, pins, "participants"))}
          />
        }
      />
      <RecordSections view={view} />
      <RulesSection view={view} />
    </>
  );
}

const sectionIds = [
  ["instrument", "head.heading"],
  ["cite", "headings.cite"],
  ["map", "headings.map"],
  ["parties-over-time", "headings.years"],
  ["participants", "headings.participants"],
  ["regions", "headings.regions"],
  ["exits", "headings.exits"],
  ["declarations", "headings.declarations"],
  ["totals", "headings.totals"],
  ["conflicts", "headings.conflicts"],
  ["rules", "headings.rules"],
] as const;

function sections(t: (key: (typeof sectionIds)[number][1]) => string) {
  return sectionIds.map(([id, key]) => [id, t(key)] as const);
}
