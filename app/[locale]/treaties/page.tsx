import "#components/treaty/treaty.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { DateField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { Notice } from "#components/notice/notice";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { TableSection } from "#components/table/table-section";
import { StatesSection } from "#components/treaty/states-section";
import { localHref } from "#lib/i18n/local-href";
import { localePath } from "#lib/i18n/locales";
import { mapAddress } from "#lib/map/map-address";
import { pinsOf } from "#lib/tables/state/state-request";
import { tablePlaces } from "#lib/tables/table-places";
import { lettersWords, treaties, treatiesTables } from "#lib/tables/treaties-tables";
import { printQuery } from "#lib/url/query";
import { commonSpecification } from "#lib/url/scope-parameters";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("treaties");
  return { title: t("title") };
}

export default async function TreatiesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/treaties">) {
  const { locale, request, arrangements, dropped, notices } = await openPage(
    treatiesTables,
    (await params).locale,
    null,
    searchParams,
  );
  const t = await getTranslations("treaties");
  const maps = await getTranslations("map");
  const { values, asOf, words } = request;
  const basePath = localePath(locale, "/treaties");
  const { main, letters } = treaties(request);
  const places = tablePlaces({
    basePath,
    specification: commonSpecification,
    values,
    arrangements,
    citables: treatiesTables.citables,
  });
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        facts={[
          t("asOfLine", { asOf }),
          <a key="map" href={localHref(locale, mapAddress(pinsOf(values)))}>
            {maps("treatiesLink")}
          </a>,
        ]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <FilterBar
        id="treaties-filters"
        basePath={basePath}
        keep={{ release: values.release ?? "" }}
        resetHref={basePath}
      >
        <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
      </FilterBar>
      <Notice>{t("unverifiedNote")}</Notice>
      <TableSection
        {...places.main}
        table={main}
        filterForm="treaties-filters"
        heading={t("instrumentsHeading")}
        note={<p>{t("instrumentsNote")}</p>}
      />
      <StatesSection
        {...places.states}
        letters={letters}
        words={lettersWords(words)}
        worldHref={localHref(locale, `/${printQuery({ region: "world", ...pinsOf(values) })}`)}
      />
    </>
  );
}
