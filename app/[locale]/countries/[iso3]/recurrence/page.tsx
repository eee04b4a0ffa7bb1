import { nameIn } from "#lib/i18n/names";
import "#components/recurrence/recurrence.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openPage, releaseOf } from "#app/open-page";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { Notice } from "#components/notice/notice";
import { LedgerFilters } from "#components/recurrence/ledger-filters";
import { OpenedGroup } from "#components/recurrence/opened-group";
import { OwnChoices } from "#components/recurrence/own-choices";
import { ReleaseBand } from "#components/release/release-band";
import { PageHead } from "#components/shell/page-head";
import { TableSection } from "#components/table/table-section";
import { localHref } from "#lib/i18n/local-href";
import { localePath } from "#lib/i18n/locales";
import { measuredWords } from "#lib/recurrence/measured";
import { ledgerEntries } from "#lib/tables/recurrence/recurrence-view";
import { keptFilters, openedEntries, recurrenceTables } from "#lib/tables/recurrence-tables";
import { findStateRequest, stateAddress } from "#lib/tables/state/state-request";
import { tablePlaces } from "#lib/tables/table-places";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/countries/[iso3]/recurrence">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, iso3 } = await params;
  const state = (await releaseOf(searchParams)).index.country(iso3.toUpperCase());
  const name = state && nameIn(locale, state);
  const t = await getTranslations("recurrence");
  return name === undefined
    ? {}
    : { title: t("title", { name }), description: t("description", { name }) };
}

export default async function RecurrencePage({ params, searchParams }: Props) {
  const { locale: language, iso3: segment } = await params;
  const iso3 = segment.toUpperCase();
  const opened = await openPage(recurrenceTables, language, { iso3 }, searchParams);
  const { locale, request, arrangements, dropped, notices } = opened;
  const { release, values, asOf } = request;
  const state = findStateRequest(request);
  const tables = recurrenceTables.tables(request);
  if (state === null || tables === null) notFound();
  const { name } = state;
  const t = await getTranslations("recurrence");
  const basePath = localePath(locale, `/countries/${iso3}/recurrence`);
  const specification = recurrenceTables.specification(release.index);
  const places = tablePlaces({ basePath, specification, values, arrangements });
  const entries = ledgerEntries(state, values);
  const [entry] = values.passage === "" ? [] : openedEntries(entries, values);
  const isChosen = values.right !== null || values.committee !== null;
  const passages = entries.reduce((sum, { counts }) => sum + counts.passages, 0);
  return (
    <>
      <PageHead
        title={t("title", { name })}
        lede={t("lede")}
        facts={[
          t("factGroups", { count: entries.length }),
          t("factPassages", { count: passages }),
          t("factAsOf", { asOf }),
        ]}
        breadcrumbs={[
          { label: name, href: localHref(locale, stateAddress(state)) },
          { label: t("breadcrumb") },
        ]}
      />
      <DroppedNotice dropped={dropped} />
      <ReleaseBand band={notices.band} />
      <Notice>
        <p>{t("ours")}</p>
        <p>{t("measured", measuredWords())}</p>
        <p>
          {t("heldOnly")} <a href={localHref(locale, "/data#method")}>{t("method")}</a>
        </p>
      </Notice>
      <LedgerFilters state={state} values={values} basePath={basePath} />
      {values.passage !== "" && entry === undefined && (
        <Notice tone="warning">
          <p>{t("group.notHeld", { id: values.passage })}</p>
        </Notice>
      )}
      {entry !== undefined && (
        <OpenedGroup entry={entry} state={state} values={values} basePath={basePath} />
      )}
      <OwnChoices state={state} passage={values.passage} kept={keptFilters(values)} />
      <TableSection
        {...places.main}
        table={tables.main}
        heading={t("heading")}
        note={
          <p>
            {entries.length > 0
              ? t("ledgerNote")
              : isChosen
                ? t("noneChosen")
                : t("none", { name })}
          </p>
        }
        filterForm="ledger"
      />
      {entry !== undefined && (
        <TableSection
          {...places.passages}
          table={tables.passages}
          heading={t("passagesHeading")}
          note={<p>{t("passagesNote")}</p>}
          filterForm="ledger"
        />
      )}
    </>
  );
}
