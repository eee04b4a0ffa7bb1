import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { PairNotices } from "#components/release/pair-notices";
import { ReleaseBand } from "#components/release/release-band";
import { ReleaseDownloads } from "#components/release/release-downloads";
import { ReleasesFilter } from "#components/release/releases-filter";
import { PageHead } from "#components/shell/page-head";
import { TableSection } from "#components/table/table-section";
import { localHref } from "#lib/i18n/local-href";
import { localePath } from "#lib/i18n/locales";
import {
  comparedReleases,
  readableIds,
  releaseChangesAddress,
  releasesSpecification,
} from "#lib/tables/releases/releases-request";
import { releasesTables } from "#lib/tables/releases-tables";
import { tablePlaces } from "#lib/tables/table-places";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("releases");
  return { title: t("title"), description: t("lede") };
}

export default async function ReleasesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/data/releases">) {
  const { locale: language } = await params;
  const opened = await openPage(releasesTables, language, null, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, releases, values } = request;
  const t = await getTranslations("releases");
  const data = await getTranslations("data");
  const tables = releasesTables.tables(request);
  if (tables === null) throw new Error("The list of releases is always there.");
  const places = tablePlaces({
    basePath: localePath(locale, "/data/releases"),
    specification: releasesSpecification,
    values,
    arrangements,
  });
  const compared = comparedReleases(request);
  const current = releases?.current ?? release.id;
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        facts={[t("factHeld", { count: tables.main.rows.length }), t("factLive", { id: current })]}
        breadcrumbs={[{ label: data("title"), href: "/data" }, { label: t("title") }]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <TableSection {...places.main} table={tables.main} note={<p>{t("heldNote")}</p>} />
      <ReleaseDownloads held={releases?.all() ?? []} readable={readableIds(releases)} />
      <section id="compare">
        <h2>{t("summaryHeading")}</h2>
        <PairNotices compared={compared} />
        {compared.kind !== "only-one" && (
          <ReleasesFilter
            id="releases-filter"
            basePath="/data/releases#compare"
            readable={readableIds(releases)}
            current={current}
            from={compared.kind === "compared" ? compared.before.id : ""}
            to={compared.kind === "compared" ? compared.after.id : current}
          />
        )}
        {compared.kind === "compared" && (
          <TableSection
            {...places.summary}
            table={tables.summary}
            level={3}
            note={
              <p>
                {t("summaryNote")}{" "}
                <a
                  href={localHref(
                    locale,
                    releaseChangesAddress({ from: compared.before.id, to: compared.after.id }),
                  )}
                >
                  {t("fullComparison")}
                </a>
              </p>
            }
          />
        )}
      </section>
    </>
  );
}
