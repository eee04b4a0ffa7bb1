import { useLocale, useTranslations } from "next-intl";
import { AvenueLists } from "#components/avenues/avenue-lists";
import { StateTable } from "#components/country/state-table";
import { StatusLegend } from "#components/mark/status-mark";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import { newestSourceDay } from "#lib/calendar/entries";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import { avenuesAddress } from "#lib/tables/avenues/avenues-request";
import type { AvenuesView } from "#lib/tables/avenues/avenues-view";
import { printQuery } from "#lib/url/query";

type Props = Readonly<{ view: AvenuesView }>;

/** The articles that protect the right, how they bind, and the State's own texts. */
export function BindingSection({ view }: Props) {
  const t = useTranslations("avenues");
  const { request, tables } = view;
  const { right, name, asOf, touch, under } = request;
  const locale = useLocale();
  const all = localHref(locale, avenuesAddress(request, right?.id ?? null, "texts"));
  const noArticle = right !== null && right.articles.length === 0;
  const key = right === null ? "articlesAny" : "articles";
  return (
    <PageSection id="binding" title={t("sections.binding")}>
      <StateTable
        props={tables.articles}
        heading={t(`headings.${key}`)}
        note={<p>{t(`notes.${key}`)}</p>}
        whenEmpty={t("notes.noArticle")}
      />
      {!noArticle && <StatusLegend />}
      <StateTable
        props={tables.texts}
        heading={t("headings.texts")}
        note={
          touch === null && under === null ? (
            <p>{t("notes.texts")}</p>
          ) : (
            <p>
              {t("notes.textsShown")} <a href={all}>{t("notes.showAll")}</a>
            </p>
          )
        }
        whenEmpty={t("notes.noTexts", { name, asOf })}
      />
    </PageSection>
  );
}

/** The doors: open, closed, not known; then all of them as a table. */
export function ProceduresSection({ view }: Props) {
  const t = useTranslations("avenues");
  return (
    <PageSection id="procedures-of" title={t("sections.procedures-of")}>
      <AvenueLists view={view} />
      <TableSection
        {...view.tables.main}
        level={3}
        heading={t("headings.procedures")}
        note={<p>{t("notes.procedures")}</p>}
      />
    </PageSection>
  );
}

/** Reports in hand, dates ahead, follow-up. */
export function NextSection({ view }: Props) {
  const t = useTranslations("avenues");
  const locale = useLocale();
  const { request, tables } = view;
  const { name, asOf, iso3, pins, release } = request;
  const newest = formatDate(newestSourceDay(release.index), locale);
  const calendar = localHref(locale, `/calendar${printQuery({ countries: iso3, ...pins })}`);
  return (
    <PageSection id="next" title={t("sections.next")}>
      <StateTable
        props={tables["next-reports"]}
        heading={t("headings.next-reports")}
        note={<p>{t("notes.next-reports")}</p>}
        whenEmpty={t("notes.noNext", { name, asOf })}
      />
      <StateTable
        props={tables.dates}
        heading={t("headings.dates")}
        note={
          <p>
            {t("notes.dates", { newest })} <a href={calendar}>{t("notes.calendar")}</a>
          </p>
        }
        whenEmpty={t("notes.noDates", { asOf, newest })}
      />
      <StateTable
        props={tables["follow-up"]}
        heading={t("headings.follow-up")}
        note={<p>{t("notes.follow-up")}</p>}
        whenEmpty={t("notes.noFollowUp")}
      />
    </PageSection>
  );
}

export function RegionalSection({ view }: Props) {
  const t = useTranslations("avenues");
  return (
    <PageSection id="regional-of" title={t("sections.regional-of")}>
      <StateTable
        props={view.tables.regional}
        heading={t("headings.regional")}
        note={<p>{t("notes.regional")}</p>}
        whenEmpty={t("notes.noRegional", { name: view.request.name })}
      />
    </PageSection>
  );
}
