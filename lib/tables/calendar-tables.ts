import { type CalendarParameters, calendarSpecification } from "#lib/calendar/calendar-scope";
import {
  type CalendarRequest,
  type CalendarView,
  calendarView,
  scopeInWords,
} from "#lib/calendar/calendar-view";
import { groupOf } from "#lib/reporting/published-state";
import type { Table } from "#lib/table/table";
import { entriesPlan, entriesTable } from "#lib/tables/calendar/entries-table";
import { planPlan, planTable } from "#lib/tables/calendar/plan-table";
import { reportsPlan, reportsTable } from "#lib/tables/calendar/reports-table";
import { submissionsPlan, submissionsTable } from "#lib/tables/calendar/submissions-table";
import type { PageTables } from "#lib/tables/page-tables";
import { columnIds } from "#lib/tables/table-plan";

const columns = {
  main: columnIds(entriesPlan),
  reports: columnIds(reportsPlan),
  plan: columnIds(planPlan),
  submissions: columnIds(submissionsPlan),
  past: columnIds(entriesPlan),
} as const;

export type CalendarTable = keyof typeof columns;

/** The calendar: what lies ahead (`main`), reports, a plan, what NGOs may send, and what is past. */
export const calendarTables: PageTables<null, CalendarParameters, CalendarTable> = {
  specification: calendarSpecification,
  columns,
  tables: (request) => tablesOfView(request, calendarView(request)),
};

/** The tables of what was chosen, for a page that shows more of it than tables. */
export function tablesOfView(
  request: CalendarRequest,
  view: CalendarView,
): Readonly<Record<CalendarTable, Table>> {
  const { asOf, words } = request;
  const scope = scopeInWords(request, view);
  const title = (name: string) => words(`calendar.titles.${name}`, { asOf, scope });
  return {
    main: entriesTable(request, "ahead-entries", title("ahead"), view.ahead),
    reports: reportsTable(
      request,
      reportsTitle(request, view, scope),
      standingsShown(request, view),
    ),
    plan: planTable(request, view.plan),
    submissions: submissionsTable(request),
    past: entriesTable(request, "past-entries", title("past"), view.past),
  };
}

/** Up to so many States all reports are shown; of more, those of which nothing is known only when they are asked for. */
export const mostStatesInFull = 30;

/** The reports that stand as the reader asked, or all that are shown unasked. */
export function standingsShown(
  { values }: Pick<CalendarRequest, "values">,
  { standings, states }: CalendarView,
): CalendarView["standings"] {
  const { standing } = values;
  if (standing === null && states.length <= mostStatesInFull) return standings;
  return standings.filter(({ published }) => {
    const group = groupOf(published.state);
    return standing === null ? group !== "not-known" : group === standing;
  });
}

function reportsTitle(
  { asOf, values, words }: CalendarRequest,
  { states }: CalendarView,
  scope: string,
): string {
  const whole = words("calendar.titles.reports", { asOf, scope });
  if (values.standing === null) {
    const inFull = states.length <= mostStatesInFull;
    return inFull ? whole : words("calendar.titles.reportsKnown", { whole });
  }
  const standing = words(`calendar.groups.${values.standing}`);
  return words("calendar.titles.reportsOf", { whole, standing });
}
