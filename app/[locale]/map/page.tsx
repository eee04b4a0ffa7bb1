import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { PictureLinks } from "#components/chart/picture-links";
import { CollectButton } from "#components/collect/collect-button";
import { MapFigure } from "#components/map/map-figure";
import { MapFilters } from "#components/map/map-filters";
import { MapOverTime } from "#components/map/map-over-time";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { itemIdOf } from "#lib/collection/item-id";
import { localHref } from "#lib/i18n/local-href";
import { localePath } from "#lib/i18n/locales";
import { mapAddress } from "#lib/map/map-address";
import type { AreaFill } from "#lib/map/map-view";
import { mapRequest, mapSpecification, mapTitle, placeInWords } from "#lib/tables/map/map-request";
import { mapTable } from "#lib/tables/map/map-table";
import { mapTables, viewOf } from "#lib/tables/map-tables";
import { stateAddress } from "#lib/tables/state/state-request";
import { tablePlaces } from "#lib/tables/table-places";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("map");
  return { title: t("title"), description: t("lede") };
}

export default async function MapPage({ params, searchParams }: PageProps<"/[locale]/map">) {
  const { locale: language } = await params;
  const opened = await openPage(mapTables, language, null, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const t = await getTranslations("map");
  const pictures = await getTranslations("pictures");
  const embed = await getTranslations("embed");
  const map = mapRequest(request);
  const view = viewOf(map);
  const { release, values, instrument, region, pins, asOf } = map;
  const basePath = localePath(locale, "/map");
  const specification = mapSpecification(release.index);
  const { main } = tablePlaces({ basePath, specification, values, arrangements });
  const chosen = { instrument: values.instrument ?? "", region: values.region ?? "", ...pins };
  const title = mapTitle(map, "picture");
  const listOf = (only: AreaFill) => mapAddress({ ...chosen, only }, "map-states");
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} facts={[t("asOfLine", { asOf })]} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <MapFilters id="map-filters" map={map} basePath={basePath} />
      <PageSection
        id="map"
        title={title}
        note={<p>{t(instrument === null ? "howNumber" : "howStatus")}</p>}
      >
        <MapFigure
          view={view}
          label={t("label", { title })}
          listOf={listOf}
          picture={<MapOverTime map={map} view={view} title={title} listOf={listOf} />}
          stateHref={(iso3) =>
            stateAddress({ iso3, pins }, instrument === null ? {} : { code: instrument.code })
          }
        >
          <p className="soft map-links">
            <PictureLinks
              href={main.exportHref}
              words={{ label: pictures("label"), embed: embed("item") }}
              title={title}
            />{" "}
            <CollectButton item={itemIdOf("picture", main.exportHref)} thing={title} />
          </p>
        </MapFigure>
      </PageSection>
      <TableSection
        {...main}
        table={mapTable(map, view)}
        filterForm="map-filters"
        heading={t("listHeading")}
        note={
          <p>
            {t("listNote", { place: placeInWords(region, request.words) })}{" "}
            {values.only !== null && <a href={localHref(locale, mapAddress(chosen))}>{t("all")}</a>}
          </p>
        }
      />
    </>
  );
}
