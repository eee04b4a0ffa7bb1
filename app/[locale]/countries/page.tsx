import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { CountriesFilter } from "#components/country/countries-filter";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { TableSection } from "#components/table/table-section";
import { localePath } from "#lib/i18n/locales";
import { regionsOf } from "#lib/regions/region";
import { countriesTables } from "#lib/tables/countries-tables";
import { tablePlaces } from "#lib/tables/table-places";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("countries");
  return { title: t("title"), description: t("lede") };
}

export default async function CountriesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/countries">) {
  const { locale: language } = await params;
  const opened = await openPage(countriesTables, language, null, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values, asOf } = request;
  const tables = countriesTables.tables(request);
  if (tables === null) throw new Error("The list of countries is always there.");
  const t = await getTranslations("countries");
  const basePath = localePath(locale, "/countries");
  const specification = countriesTables.specification(release.index);
  const places = tablePlaces({ basePath, specification, values, arrangements });
  const regions = regionsOf(release.index.facts, locale).filter(({ id }) =>
    values.regions.includes(id),
  );
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        facts={[
          t("factParticipants", { count: tables.main.rows.length }),
          ...(regions.length === 0
            ? []
            : [
                t("factRegions", { regions: regions.map(({ id, name }) => name ?? id).join(", ") }),
              ]),
          t("factAsOf", { asOf }),
        ]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <CountriesFilter facts={release.index.facts} values={values} basePath={basePath} />
      <TableSection
        {...places.main}
        table={tables.main}
        heading={t("heading")}
        note={<p>{t("note")}</p>}
        filterForm="countries-filter"
      />
    </>
  );
}
