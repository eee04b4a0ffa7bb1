import "#components/calendar/calendar.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { openPage } from "#app/open-page";
import { CalendarFilters } from "#components/calendar/calendar-filters";
import { CalendarSections } from "#components/calendar/calendar-sections";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { Notice } from "#components/notice/notice";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { calendarSpecification } from "#lib/calendar/calendar-scope";
import { calendarView, newestInWords, scopeInWords } from "#lib/calendar/calendar-view";
import { nextDay } from "#lib/calendar/entries";
import { titleWithFirmness } from "#lib/calendar/file-of-view";
import { latestDay } from "#lib/dates/calendar-date";
import { localePath } from "#lib/i18n/locales";
import { daysBetween } from "#lib/reporting/report-delay";
import { calendarTables, tablesOfView } from "#lib/tables/calendar-tables";
import { placedTables } from "#lib/tables/state/placed-tables";
import { tablePlaces } from "#lib/tables/table-places";
import { printParameters } from "#lib/url/parameters";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return { title: t("title"), description: t("description") };
}

export default async function CalendarPage({
  params,
  searchParams,
}: PageProps<"/[locale]/calendar">) {
  const { locale, request, arrangements, dropped, notices } = await openPage(
    calendarTables,
    (await params).locale,
    null,
    searchParams,
  );
  const t = await getTranslations("calendar");
  const { release, values, asOf } = request;
  const specification = calendarSpecification(release.index);
  const basePath = localePath(locale, "/calendar");
  const view = calendarView(request);
  const newest = newestInWords(view.newest, locale);
  const places = tablePlaces({ basePath, specification, values, arrangements });
  const query = Object.fromEntries(new URLSearchParams(printParameters(specification, values)));
  const next = nextDay(view.ahead, asOf);
  const nextFact =
    next === undefined
      ? []
      : [
          <a key="next" href={`#entry-${next.id}`}>
            {t("nextLine", {
              date: next.start,
              what: titleWithFirmness(request, next),
              days: daysBetween(asOf, next.start),
            })}
          </a>,
        ];
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        facts={[scopeInWords(request, view), t("asOfLine", { asOf }), ...nextFact]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      {latestDay(view.newest) < asOf && (
        <Notice tone="warning" title={t("currency.title", { newest })}>
          <p>{t("currency.text", { newest, asOf })}</p>
        </Notice>
      )}
      <CalendarFilters
        index={release.index}
        values={values}
        basePath={basePath}
        keep={keptBy(query, ["plan", "deadline", "draft", "translation", "signOff", "margin"])}
      />
      <CalendarSections
        request={request}
        view={view}
        tables={placedTables(tablesOfView(request, view), places)}
        basePath={basePath}
        query={query}
        host={await hostOfRequest()}
        newest={newest}
      />
    </>
  );
}

/** What a form that does not show these parameters must carry along. */
function keptBy(query: Readonly<Record<string, string>>, names: readonly string[]) {
  const kept = [...names, "standing", "release"];
  return Object.fromEntries(Object.entries(query).filter(([name]) => kept.includes(name)));
}

/** The host by which the reader came, for an address that a calendar program can subscribe to. */
async function hostOfRequest(): Promise<string | null> {
  const host = (await headers()).get("host");
  return host !== null && /^[a-z0-9.:[\]-]+$/i.test(host) ? host : null;
}
