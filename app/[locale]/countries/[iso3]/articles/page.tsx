import { nameIn } from "#lib/i18n/names";
import "#components/articles/articles.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { ArticlesFilter, ArticlesHead } from "#components/articles/articles-head";
import {
  ByArticleSection,
  ElsewhereSection,
  NotPartyNotice,
  PassageTables,
  ReadingSection,
} from "#components/articles/articles-sections";
import { ImportedSection } from "#components/imported/imported-section";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { ReleaseBand } from "#components/release/release-band";
import { OnThisPage } from "#components/shell/page-section";
import { localePath } from "#lib/i18n/locales";
import { importedView } from "#lib/search/imported-view";
import { findArticlesRequest } from "#lib/tables/articles/articles-request";
import { articlesTables } from "#lib/tables/articles-tables";
import { placedTables } from "#lib/tables/state/placed-tables";
import { tablePlaces } from "#lib/tables/table-places";
import { linkableHosts } from "#lib/url/source-address";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/countries/[iso3]/articles">;

const sections = [
  ["by-article", "by-article"],
  ["read", "read"],
  ["links", "links"],
  ["passages", "passages"],
  ["elsewhere-of", "elsewhere"],
] as const;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, iso3 } = await params;
  const state = (await releaseOf(searchParams)).index.country(iso3.toUpperCase());
  const name = state && nameIn(locale, state);
  if (name === undefined) return {};
  const { treaty: asked } = await searchParams;
  const treaty = typeof asked === "string" ? asked : "CCPR";
  const t = await getTranslations("articles");
  return { title: t("title", { name, treaty }), description: t("description", { name, treaty }) };
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const { locale: language, iso3: segment } = await params;
  const iso3 = segment.toUpperCase();
  const opened = await openPage(articlesTables, language, { iso3 }, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values, asOf } = request;
  const articles = findArticlesRequest(request);
  const tables = articlesTables.tables(request);
  if (articles === null || tables === null) notFound();
  const t = await getTranslations("articles");
  const basePath = localePath(locale, `/countries/${iso3}/articles`);
  const specification = articlesTables.specification(release.index);
  const places = tablePlaces({
    basePath,
    specification,
    values,
    arrangements,
    citables: articlesTables.citables,
  });
  const view = { request: articles, tables: placedTables(tables, places), basePath };
  const rights = [...new Set(articles.shown.flatMap((group) => group.rights.map(({ id }) => id)))];
  return (
    <>
      <ArticlesHead view={view} />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <ArticlesFilter view={view} />
      <NotPartyNotice view={view} />
      <OnThisPage
        label={t("sectionsLabel")}
        sections={sections
          .filter(([id]) => articles.passages.length > 0 || (id !== "links" && id !== "passages"))
          .map(([id, key]) => [id, t(`sections.${key}`)] as const)}
      />
      <ByArticleSection view={view} />
      <ReadingSection view={view} hosts={linkableHosts(release.index.facts)} />
      <PassageTables view={view} />
      <ElsewhereSection view={view} />
      {rights.length > 0 && (
        <ImportedSection
          view={importedView(release, { countries: [iso3], rights, asOf })}
          query={{
            country: iso3,
            right: rights.join(","),
            asOf: values.asOf ?? "",
            release: values.release ?? "",
          }}
          index={release.index}
        />
      )}
    </>
  );
}
