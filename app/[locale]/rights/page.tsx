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
import { localePath } from "#lib/i18n/locales";
import { nameIn } from "#lib/i18n/names";
import { rightsOf, rightsTables } from "#lib/tables/rights-tables";
import { tablePlaces } from "#lib/tables/table-places";
import { commonSpecification } from "#lib/url/scope-parameters";

export const dynamic = "force-dynamic";

const filtersId = "rights-filters";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rights");
  return { title: t("title") };
}

export default async function RightsPage({ params, searchParams }: PageProps<"/[locale]/rights">) {
  const { locale, request, arrangements, dropped, notices } = await openPage(
    rightsTables,
    (await params).locale,
    null,
    searchParams,
  );
  const t = await getTranslations("rights");
  const { release, values, asOf } = request;
  const basePath = localePath(locale, "/rights");
  const specification = commonSpecification;
  const { main } = tablePlaces({ basePath, specification, values, arrangements });
  const headings = release.index.facts.rights.filter(({ family }) => family === "not-a-right");
  const names = headings.map((right) => nameIn(locale, right)).join("; ");
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} facts={[t("asOfLine", { asOf })]} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <FilterBar
        id={filtersId}
        basePath={basePath}
        keep={{ release: values.release ?? "" }}
        resetHref={basePath}
      >
        <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
      </FilterBar>
      <TableSection
        {...main}
        table={rightsOf(request)}
        filterForm={filtersId}
        heading={t("heading")}
        note={<p>{t("note")}</p>}
      />
      <Notice title={t("headingsTitle")}>
        <p>{t("headingsNote", { names })}</p>
      </Notice>
    </>
  );
}
