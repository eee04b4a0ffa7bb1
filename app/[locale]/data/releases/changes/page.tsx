import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { BothViews } from "#components/release/both-views";
import { ChangedRows } from "#components/release/changed-rows";
import { ReleaseChangesFilter } from "#components/release/changes-filter";
import { ComparisonNotices } from "#components/release/comparison-notices";
import { PairNotices } from "#components/release/pair-notices";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { TableSection } from "#components/table/table-section";
import { localePath } from "#lib/i18n/locales";
import {
  addressOf,
  changeCounts,
  comparisonOf,
  releaseChangesTables,
  tablesOf,
  unlistedImports,
} from "#lib/tables/release-changes-tables";
import {
  comparedReleases,
  releaseChangesSpecification,
} from "#lib/tables/releases/releases-request";
import { tablePlaces } from "#lib/tables/table-places";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("releases.changes");
  return { title: t("title"), robots: { index: false } };
}

export default async function ReleaseChangesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/data/releases/changes">) {
  const { locale: language } = await params;
  const opened = await openPage(releaseChangesTables, language, null, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { values } = request;
  const { view, dataset } = values;
  const t = await getTranslations("releases.changes");
  const all = await getTranslations("releases");
  const data = await getTranslations("data");
  const places = tablePlaces({
    basePath: localePath(locale, "/data/releases/changes"),
    specification: releaseChangesSpecification,
    values,
    arrangements,
  });
  const compared = comparedReleases(request);
  const made = comparisonOf(request, compared);
  const tables = tablesOf(request, made);
  const counts = changeCounts(made?.found ?? null);
  const scope = dataset === null ? t("ofAll") : t("ofDataset", { dataset });
  return (
    <>
      <PageHead
        title={t("title")}
        {...(made !== null && { lede: t("lede", made.pair) })}
        facts={[
          view === "" ? scope : t("ofView", { view }),
          ...(counts === null ? [] : [t("factChanges", counts)]),
        ]}
        breadcrumbs={[
          { label: data("title"), href: "/data" },
          { label: all("title"), href: "/data/releases" },
          { label: t("title") },
        ]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <PairNotices compared={compared} />
      {compared.kind !== "only-one" && (
        <ReleaseChangesFilter request={request} compared={compared} />
      )}
      {made !== null && (
        <ComparisonNotices
          made={made}
          view={view}
          count={counts === null ? 0 : counts.added + counts.removed + counts.edited}
          unlisted={unlistedImports(request, made.compared)}
        />
      )}
      {made?.found.kind === "compared" && (
        <>
          {view !== "" && <BothViews view={view} {...made.pair} />}
          <ChangedRows
            tables={made.found.tables}
            {...made.pair}
            addressOf={(change, href) => addressOf(made.compared, change, href)}
          />
          <TableSection
            {...places.main}
            table={tables.main}
            heading={t("listHeading")}
            note={<p>{t("listNote", { plus: `{+${t("plus")}+}` })}</p>}
          />
          <TableSection {...places.tables} table={tables.tables} note={<p>{t("countsNote")}</p>} />
        </>
      )}
    </>
  );
}
