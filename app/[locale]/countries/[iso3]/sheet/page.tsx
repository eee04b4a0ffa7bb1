import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { siteOrigin } from "#app/site-origin";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { SheetFrame } from "#components/sheet/sheet-frame";
import { SheetList } from "#components/sheet/sheet-list";
import { regionName } from "#lib/i18n/label-in";
import { nameIn } from "#lib/i18n/names";
import { sheetPage } from "#lib/sheet/sheet-page";
import { stateSheet } from "#lib/sheet/state-sheet";
import { stateAddress } from "#lib/tables/state/state-request";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/countries/[iso3]/sheet">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { iso3, locale } = await params;
  const country = (await releaseOf(searchParams)).index.country(iso3.toUpperCase());
  const t = await getTranslations("sheet");
  return country === undefined ? {} : { title: t("stateTitle", { name: nameIn(locale, country) }) };
}

export default async function StateSheetPage({ params, searchParams }: Props) {
  const { locale: language, iso3: segment } = await params;
  const iso3 = segment.toUpperCase();
  const opened = await openPage(
    sheetPage<Readonly<{ iso3: string }>>(),
    language,
    { iso3 },
    searchParams,
  );
  const { locale, request, dropped, notices } = opened;
  const { release, asOf } = request;
  const country = release.index.country(iso3);
  const sheet = stateSheet(request);
  if (country === undefined || sheet === null) notFound();
  const origin = await siteOrigin();
  const t = await getTranslations("sheet");
  const kinds = await getTranslations("countries.kinds");
  const name = nameIn(locale, country);
  const regions = [country.unIntermediateRegion ?? country.unSubregion, country.unRegionalGroup];
  const lede = [
    kinds(country.kind),
    ...regions.flatMap((region) => (region === null ? [] : [regionName(locale, region)])),
  ];
  return (
    <>
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <SheetFrame
        title={name}
        lede={lede.join(" · ")}
        asOf={asOf}
        releaseId={release.id}
        pageHref={stateAddress({ iso3, pins: { asOf, release: release.id } })}
        origin={origin}
        pageName={t("toState", { name })}
        sources={sheet.sources}
        verified={sheet.verified}
        legend={t("stateLegend")}
      >
        <div className="sheet-columns">
          <SheetList origin={origin} list={sheet.status} />
          <SheetList origin={origin} list={sheet.procedures} />
          <section className="sheet-part counts" aria-labelledby="sheet-counts">
            <h2 id="sheet-counts">{t("onRecord")}</h2>
            <dl>
              {sheet.counts.map(([words, count]) => (
                <div key={words}>
                  <dt>{words}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
            </dl>
            <p className="soft">{t("countsNote")}</p>
          </section>
        </div>
        <SheetList origin={origin} list={sheet.reporting} whenEmpty={t("noReporting")} />
        <SheetList origin={origin} list={sheet.followUp} whenEmpty={t("noFollowUp")} />
        <SheetList origin={origin} list={sheet.observations} whenEmpty={t("noObservations")} />
      </SheetFrame>
    </>
  );
}
