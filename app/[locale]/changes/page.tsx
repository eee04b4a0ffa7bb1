import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { ChangesFilter } from "#components/changes/changes-filter";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { TableSection } from "#components/table/table-section";
import { changeScope } from "#lib/changes/change-scope";
import { defaultFrom } from "#lib/changes/changes";
import { importedChanges } from "#lib/changes/imported-changes";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import { localePath } from "#lib/i18n/locales";
import { changesTables } from "#lib/tables/changes-tables";
import { tablePlaces } from "#lib/tables/table-places";
import { printParameters } from "#lib/url/parameters";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("title"), description: t("lede") };
}

export default async function ChangesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/changes">) {
  const { locale: language } = await params;
  const opened = await openPage(changesTables, language, null, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values, asOf } = request;
  const tables = changesTables.tables(request);
  if (tables === null) throw new Error("The list of changes is always there.");
  const t = await getTranslations("changes");
  const basePath = localePath(locale, "/changes");
  const specification = changesTables.specification(release.index);
  const places = tablePlaces({ basePath, specification, values, arrangements });
  const { from, to } = changeScope(release.index, values, asOf);
  const imported = importedChanges(request);
  const feed = localHref(locale, `/changes.atom${printParameters(specification, values)}`);
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        facts={[
          t("factPeriod", { from: formatDate(from, locale), to: formatDate(to, locale) }),
          t("factCount", { count: tables.main.rows.length }),
        ]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <ChangesFilter
        facts={release.index.facts}
        values={values}
        basePath={basePath}
        from={defaultFrom(asOf)}
      />
      <TableSection
        {...places.main}
        table={tables.main}
        heading={t("heading")}
        filterForm="changes-filter"
        note={
          <>
            <p>{t("note")}</p>
            {imported !== null && (
              <p>
                {t.rich("imported", {
                  ...imported,
                  list: (words) => <a href={localHref(locale, imported.href)}>{words}</a>,
                })}
              </p>
            )}
            <p>{t.rich("feed", { link: (words) => <a href={feed}>{words}</a> })}</p>
          </>
        }
      />
    </>
  );
}
