import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { ApiLists } from "#components/data/api-lists";
import { DataMethod } from "#components/data/data-method";
import { DataSections } from "#components/data/data-sections";
import { ReleaseList } from "#components/data/release-list";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { OfflineLink } from "#components/offline/offline-link";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { OnThisPage, PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { endpoints } from "#lib/api/endpoints";
import { messageKey } from "#lib/api/open-api";
import { problemKinds } from "#lib/api/problem";
import { localePath } from "#lib/i18n/locales";
import { dataSpecification, dataTables } from "#lib/tables/data-tables";
import { readableIds } from "#lib/tables/releases/releases-request";
import { tablePlaces } from "#lib/tables/table-places";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/data">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("data");
  return { title: t("title"), description: t("lede") };
}

const sections = [
  "currency",
  "coverage",
  "documents-held",
  "sources",
  "conflicts-all",
  "article",
  "method",
  "releases",
  "downloads",
] as const;

export default async function DataPage({ params, searchParams }: Props) {
  const { locale: language } = await params;
  const opened = await openPage(dataTables, language, null, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values } = request;
  const t = await getTranslations("data");
  const tables = dataTables.tables(request);
  if (tables === null) throw new Error("The tables of /data do not depend on a path");
  const places = tablePlaces({
    basePath: localePath(locale, "/data"),
    specification: dataSpecification,
    values,
    arrangements,
    citables: dataTables.citables,
  });
  const held = request.releases?.all() ?? [];
  const readable = readableIds(request.releases);
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <OnThisPage
        label={t("onThisPage")}
        sections={sections.map((id) => [id, t(`sections.${id}`)])}
      />
      <DataSections tables={tables} places={places} values={values} facts={release.index.facts} />
      <DataMethod />
      <ReleaseList
        releases={held.filter(({ id }) => readable.includes(id))}
        current={request.releases?.current ?? release.id}
        read={release.id}
      />
      <PageSection id="downloads" title={t("sections.downloads")} note={t("downloadsNote")}>
        <ApiLists lists={apiLists} problems={Object.keys(problemKinds)} />
        <TableSection
          {...places.datasets}
          table={tables.datasets}
          heading={t("datasetsHeading")}
          level={3}
        />
        <OfflineLink state="all" />
      </PageSection>
    </>
  );
}

/** The lists by name; those of single datasets stand in the table of datasets. */
const apiLists = endpoints
  .filter(({ isList, pattern }) => isList && !pattern.startsWith("datasets/"))
  .map((endpoint) => ({ path: endpoint.pattern, word: messageKey(endpoint) }));
