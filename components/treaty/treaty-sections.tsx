import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusLegend } from "#components/mark/status-mark";
import { PageSection } from "#components/shell/page-section";
import { FactTable } from "#components/table/fact-table.client";
import { TableSection, useFactTableLabels } from "#components/table/table-section";
import { Clauses } from "#components/treaty/clauses";
import { CommitteeFacts, FollowUpFacts, ReportingFacts } from "#components/treaty/committee-rules";
import { requestPins } from "#lib/i18n/request-pins";
import { treatyRules } from "#lib/ratification/treaty-rules";
import { packTable } from "#lib/table/packed-table";
import type { Table } from "#lib/table/table";
import { pinLinks } from "#lib/tables/pin-links";
import type { TablePlace } from "#lib/tables/table-places";
import type { TreatyRequest } from "#lib/tables/treaty/treaty-request";
import type { TreatyTable } from "#lib/tables/treaty-tables";

export type TreatyView = Readonly<{
  treaty: TreatyRequest;
  tables: Readonly<Record<TreatyTable, Table>>;
  places: Readonly<Record<TreatyTable, TablePlace>>;
  hosts: ReadonlySet<string>;
}>;

type Props = Readonly<{ view: TreatyView }>;

/** Everyone and the instrument: the list with its filters, and who is missing by region. */
export function ParticipantsSection({ view, filters }: Props & Readonly<{ filters: ReactNode }>) {
  const t = useTranslations("treaty");
  const { tables, places } = view;
  return (
    <>
      <PageSection
        id={tables.main.id}
        title={tables.main.title}
        note={<p>{t("notes.participants")}</p>}
      >
        {filters}
        <FactTable
          {...places.main}
          packed={packTable(pinLinks(tables.main, requestPins()))}
          filterForm={filtersId}
          labels={useFactTableLabels()}
        />
        <StatusLegend />
      </PageSection>
      <TableSection
        {...places.regions}
        table={tables.regions}
        heading={t("headings.regions")}
        note={<p>{t("notes.regions")}</p>}
      />
    </>
  );
}

export const filtersId = "treaty-filters";

/** Denunciations, texts deposited, totals of others, disagreements of sources. */
export function RecordSections({ view }: Props) {
  const t = useTranslations("treaty");
  const { tables, places } = view;
  return (
    <>
      <TableOrWord view={view} name="exits" whenEmpty={t("notes.noExits")} />
      <TableOrWord view={view} name="declarations" whenEmpty={t("notes.noDeclarations")} />
      <TableSection
        {...places.totals}
        table={tables.totals}
        heading={t("headings.totals")}
        note={<p>{t("notes.totals")}</p>}
      />
      <TableOrWord view={view} name="conflicts" whenEmpty={t("notes.noConflicts")} />
    </>
  );
}

/** A table, or one sentence where it would have no row. */
function TableOrWord({
  view: { tables, places },
  name,
  whenEmpty,
  level = 2,
}: Props &
  Readonly<{
    name: "exits" | "declarations" | "conflicts" | "complaints" | "submissions";
    whenEmpty: string;
    level?: 2 | 3;
  }>) {
  const t = useTranslations("treaty");
  const table = tables[name];
  const heading = t(`headings.${name}`);
  if (table.rows.length === 0) {
    return (
      <PageSection id={table.id} title={heading} level={level}>
        <p>{whenEmpty}</p>
      </PageSection>
    );
  }
  const note = <p>{t(`notes.${name}`)}</p>;
  return (
    <TableSection {...places[name]} table={table} heading={heading} note={note} level={level} />
  );
}

/** What the instrument itself and its committee ask for: clauses, reports, NGO submissions, follow-up, complaints. */
export function RulesSection({ view }: Props) {
  const t = useTranslations("treaty");
  const { treaty, hosts } = view;
  const { code, committee: body, entryIntoForceOn } = treaty.instrument;
  const { committees, reportingRules, followUpProcedures } = treaty.release.index.facts;
  const committee = committees.find((each) => each.code === body);
  const reporting = reportingRules.find(({ instrument }) => instrument === code) ?? null;
  const followUp = followUpProcedures.find((each) => each.committee === body) ?? null;
  return (
    <PageSection id="rules" title={t("headings.rules")}>
      <Clauses rule={treatyRules[code]} inForceSince={entryIntoForceOn} />
      {committee !== undefined && <CommitteeFacts committee={committee} hosts={hosts} />}
      <ReportingFacts rule={reporting} hosts={hosts} />
      <TableOrWord view={view} name="submissions" whenEmpty={t("notes.noSubmissions")} level={3} />
      <FollowUpFacts procedure={followUp} hosts={hosts} />
      <TableOrWord view={view} name="complaints" whenEmpty={t("notes.noComplaints")} level={3} />
    </PageSection>
  );
}
