import { useTranslations } from "next-intl";
import { EntryList } from "#components/calendar/entry-list";
import { FileSection } from "#components/calendar/file-section";
import { PlanSection } from "#components/calendar/plan-section";
import { ReportGroups } from "#components/calendar/report-groups";
import { OnThisPage, PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import {
  byDayKnown,
  type CalendarRequest,
  type CalendarView,
  fileAddress,
} from "#lib/calendar/calendar-view";
import { eventsOfPlan } from "#lib/calendar/file-of-view";
import { hostsOf } from "#lib/calendar/linkable";
import { type CalendarTable, mostStatesInFull, standingsShown } from "#lib/tables/calendar-tables";
import type { PlacedTable } from "#lib/tables/state/placed-tables";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  request: CalendarRequest;
  view: CalendarView;
  tables: Readonly<Record<CalendarTable, PlacedTable>>;
  basePath: string;
  /** What the page was asked for, as its address prints it. */
  query: Query;
  host: string | null;
  newest: string;
}>;

const sections = ["ahead", "reports", "plan", "file", "submissions", "past"] as const;

/** What comes next, what is late, by when to write, and the rest. */
export function CalendarSections(props: Props) {
  const t = useTranslations("calendar");
  const { request, view, tables, basePath, query, host } = props;
  const { withDay, withoutDay } = byDayKnown([...view.ahead, ...view.past]);
  return (
    <>
      <OnThisPage
        label={t("onThisPage")}
        sections={sections.map((id) => [idOf(id), t(`sections.${id}`)] as const)}
      />
      <AheadSection {...props} />
      <ReportsSection {...props} />
      <PlanSection
        request={request}
        chosen={view.plan}
        entries={view.ahead}
        table={tables.plan}
        basePath={basePath}
        keep={withoutPlan(query)}
      />
      <FileSection
        href={fileAddress(request)}
        host={host}
        events={withDay.length + eventsOfPlan(view.plan, withDay).length}
        withoutDay={withoutDay.length}
      />
      <TableSection
        {...tables.submissions}
        heading={t("sections.submissions")}
        note={<p>{t("notes.submissions")}</p>}
        filterForm="calendar-filters"
      />
      <PastSection {...props} />
    </>
  );
}

function idOf(section: (typeof sections)[number]): string {
  return section === "past" ? "past-entries" : section;
}

function AheadSection({ request, view, tables, basePath, query, newest }: Props) {
  const t = useTranslations("calendar");
  const hosts = hostsOf(request.release.index);
  return (
    <PageSection id="ahead" title={t("sections.ahead")} note={<p>{t("notes.ahead")}</p>}>
      {view.ahead.length === 0 ? (
        <p className="when-empty">{t("nothingAhead", { newest })}</p>
      ) : (
        <>
          <EntryList
            request={request}
            entries={view.ahead}
            hosts={hosts}
            basePath={basePath}
            query={query}
          />
          <TableSection
            {...tables.main}
            level={3}
            heading={t("headings.ahead-table")}
            filterForm="calendar-filters"
          />
        </>
      )}
    </PageSection>
  );
}

function ReportsSection({ request, view, tables, basePath, query }: Props) {
  const t = useTranslations("calendar");
  const { standings, notBound } = view;
  const unasked = standingsShown({ values: { ...request.values, standing: null } }, view).length;
  if (standings.length === 0) {
    return (
      <PageSection id="reports" title={t("sections.reports")}>
        <p className="when-empty">{t("nothingBound")}</p>
      </PageSection>
    );
  }
  return (
    <TableSection
      {...tables.reports}
      heading={t("sections.reports")}
      note={
        <>
          <p>
            {t("notes.reports")} {t("notBoundReports", { count: notBound })}
            {unasked < standings.length && ` ${t("manyStates", { most: mostStatesInFull })}`}
          </p>
          <ReportGroups
            standings={standings}
            unasked={unasked}
            chosen={request.values.standing}
            basePath={basePath}
            query={query}
          />
        </>
      }
      filterForm="calendar-filters"
    />
  );
}

function PastSection({ view, tables }: Props) {
  const t = useTranslations("calendar");
  if (view.past.length === 0) {
    return (
      <PageSection id="past-entries" title={t("sections.past")}>
        <p className="when-empty">{t("nothingPast")}</p>
      </PageSection>
    );
  }
  return (
    <TableSection
      {...tables.past}
      heading={t("sections.past")}
      note={<p>{t("notes.past")}</p>}
      filterForm="calendar-filters"
    />
  );
}

const planParameters = ["plan", "deadline", "draft", "translation", "signOff", "margin"];

/** The form of the plan shows these itself. */
function withoutPlan(query: Query): Query {
  return Object.fromEntries(
    Object.entries(query).filter(([name]) => !planParameters.includes(name)),
  );
}
