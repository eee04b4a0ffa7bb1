import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { siteOrigin } from "#app/site-origin";
import { MapLegend } from "#components/map/map-legend";
import { MapPicture } from "#components/map/map-picture";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { SheetChart } from "#components/sheet/sheet-chart";
import { SheetFrame } from "#components/sheet/sheet-frame";
import { SheetList } from "#components/sheet/sheet-list";
import { instrumentCodes } from "#data/vocabulary";
import { fullNameIn } from "#lib/i18n/names";
import { sheetPage } from "#lib/sheet/sheet-page";
import { treatySheet } from "#lib/sheet/treaty-sheet";
import { treatyAddress } from "#lib/treaty/treaty-address";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/treaties/[code]/sheet">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const t = await getTranslations("sheet");
  const isKnown = instrumentCodes.some((known) => known === code);
  return isKnown ? { title: t("treatyTitle", { code }) } : {};
}

export default async function TreatySheetPage({ params, searchParams }: Props) {
  const { locale: language, code } = await params;
  const opened = await openPage(
    sheetPage<Readonly<{ code: string }>>(),
    language,
    { code },
    searchParams,
  );
  const { locale, request, dropped, notices } = opened;
  const { release, asOf } = request;
  const sheet = treatySheet(request);
  if (sheet === null) notFound();
  const origin = await siteOrigin();
  const t = await getTranslations("sheet");
  const treaty = await getTranslations("treaty");
  const maps = await getTranslations("map");
  const { instrument } = sheet.treaty;
  const name = instrument.shortName;
  const { parties, signatories, none } = sheet.counts;
  const facts = [
    t("adopted", { day: instrument.adoptedOn }),
    t("inForce", { day: instrument.entryIntoForceOn }),
    t("committee", { code: instrument.committee }),
    t("untc", { number: instrument.untcNumber }),
    t("current", { day: instrument.dataCurrentTo }),
  ];
  return (
    <>
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <SheetFrame
        title={name}
        lede={fullNameIn(locale, instrument)}
        asOf={asOf}
        releaseId={release.id}
        pageHref={treatyAddress(instrument.code, { asOf, release: release.id })}
        origin={origin}
        pageName={t("toTreaty", { name })}
        sources={sheet.sources}
        legend={t("treatyLegend")}
      >
        <p>{facts.join(" · ")}</p>
        <p className="lead">
          {t("standing", { parties, signatories, none })}{" "}
          {t("declarations", { count: sheet.declarations })}
        </p>
        <figure className="sheet-map">
          <MapPicture view={sheet.map} label={treaty("map.label", { name, asOf })} />
          <MapLegend keys={sheet.map.legend} label={maps("legendTitle")} />
        </figure>
        <div className="sheet-columns two">
          <SheetList origin={origin} list={sheet.regions} />
          <div>
            <section className="sheet-part" aria-labelledby="sheet-chart">
              <h2 id="sheet-chart">{t("overTime")}</h2>
              {sheet.chart === null ? (
                <p>{treaty("notes.notAdopted", { day: instrument.adoptedOn })}</p>
              ) : (
                <SheetChart chart={sheet.chart} label={t("chartLabel", { name, asOf, parties })} />
              )}
            </section>
            <SheetList origin={origin} list={sheet.acts} />
          </div>
        </div>
        <SheetList
          origin={origin}
          list={sheet.procedures}
          whenEmpty={treaty("notes.noComplaints")}
        />
      </SheetFrame>
    </>
  );
}
