import { useLocale, useTranslations } from "next-intl";
import { ArticleReading } from "#components/articles/article-reading";
import { BasisLegend } from "#components/articles/basis-mark";
import { StateTable } from "#components/country/state-table";
import { CoverageLegend } from "#components/mark/coverage-mark";
import { StatusLegend } from "#components/mark/status-mark";
import { Notice } from "#components/notice/notice";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { articleInWords } from "#lib/articles/article";
import { localHref } from "#lib/i18n/local-href";
import { keptHere } from "#lib/observations/filter";
import { statusOn } from "#lib/ratification/status";
import { isNarrowed } from "#lib/tables/articles/article-tables";
import { articlesAddress, articlesSpecification } from "#lib/tables/articles/articles-request";
import type { ArticlesView } from "#lib/tables/articles/articles-view";
import { printParameters } from "#lib/url/parameters";

type Props = Readonly<{ view: ArticlesView }>;

/** Said where the State is no party: other committees' passages are shown all the same. */
export function NotPartyNotice({ view }: Props) {
  const t = useTranslations("articles.notes");
  const { release, iso3, treaty, asOf, name } = view.request;
  const { index } = release;
  const { status } = statusOn(index.instrument(treaty), index.actsOf(iso3, treaty), asOf);
  if (status === "party") return null;
  return (
    <Notice>
      <p>{t("notParty", { name, treaty, asOf })}</p>
    </Notice>
  );
}

/** How many passages stand under each article; an article without one says why. */
export function ByArticleSection({ view }: Props) {
  const t = useTranslations("articles");
  return (
    <>
      <TableSection
        {...view.tables.main}
        filterForm="articles-filter"
        heading={t("sections.by-article")}
        note={
          <>
            <p>{t("notes.byArticle")}</p>
            {isNarrowed(view.request) && <p>{t("notes.narrowed")}</p>}
          </>
        }
      />
      <CoverageLegend />
    </>
  );
}

/** The passages one below the other, in the order of the treaty. */
export function ReadingSection({ view, hosts }: Props & Readonly<{ hosts: ReadonlySet<string> }>) {
  const t = useTranslations("articles");
  const { passages, shown } = view.request;
  const links = shown.reduce((sum, group) => sum + group.links.length, 0);
  return (
    <PageSection
      id="read"
      title={t("sections.read")}
      note={
        <>
          <OneArticle view={view} />
          {links > 0 && <p>{t("notes.read", { passages: passages.length, links })}</p>}
        </>
      }
    >
      {links === 0 ? (
        <p className="when-empty">{t(nothingKey(view), { name: view.request.name })}</p>
      ) : (
        <>
          <BasisLegend />
          <ArticleReading view={view} hosts={hosts} />
        </>
      )}
    </PageSection>
  );
}

/** Nothing of this choice is another thing than nothing on the State at all. */
function nothingKey({ request }: ArticlesView): "notes.none" | "notes.noneHeld" {
  const { release, iso3, asOf } = request;
  const held = release.observations.count({ ...keptHere, countries: [iso3], asOf });
  return held === 0 ? "notes.noneHeld" : "notes.none";
}

/** That one article alone is shown, with the way back to all. */
function OneArticle({ view }: Props) {
  const t = useTranslations("articles.notes");
  const locale = useLocale();
  const { request } = view;
  const { values, treaty, release } = request;
  if (values.article === null) return null;
  const pinpoint = values.article === "whole" ? null : values.article;
  const article = articleInWords({ instrument: treaty, pinpoint });
  const specification = articlesSpecification(release.index);
  const printed = printParameters(specification, { ...values, article: null });
  const query = Object.fromEntries(new URLSearchParams(printed));
  return (
    <p>
      {t("oneArticle", { article })}{" "}
      <a href={localHref(locale, articlesAddress(request, treaty, { query, hash: "read" }))}>
        {t("showAll")}
      </a>
    </p>
  );
}

/** The same as tables: link by link, and each passage once. */
export function PassageTables({ view }: Props) {
  const t = useTranslations("articles");
  const { tables, request } = view;
  if (request.passages.length === 0) return null;
  return (
    <>
      <TableSection
        {...tables.links}
        filterForm="articles-filter"
        heading={t("sections.links")}
        note={
          <>
            <OneArticle view={view} />
            <p>{t("notes.links")}</p>
          </>
        }
      />
      <TableSection
        {...tables.passages}
        filterForm="articles-filter"
        heading={t("sections.passages")}
        note={<p>{t("notes.passages", { count: request.passages.length })}</p>}
      />
    </>
  );
}

/** The same rights in the instruments that the State has joined, and in those that it has not. */
export function ElsewhereSection({ view }: Props) {
  const t = useTranslations("articles");
  const { request, tables } = view;
  const { name, treaty } = request;
  return (
    <PageSection id="elsewhere-of" title={t("sections.elsewhere")}>
      <StateTable
        props={tables.elsewhere}
        heading={tables.elsewhere.table.title}
        note={<p>{t("notes.elsewhere", { name })}</p>}
        whenEmpty={t("notes.noElsewhere", { treaty })}
      />
      <StatusLegend />
    </PageSection>
  );
}
