import { type CalendarParameters, calendarSpecification } from "#lib/calendar/calendar-scope";
import { type ChosenPlan, chosenPlan } from "#lib/calendar/chosen-plan";
import { allEntries, chosenEntries, newestSourceDay, partByDay } from "#lib/calendar/entries";
import { daysOf, type Entry } from "#lib/calendar/entry";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import { statesShown } from "#lib/overview/overview-scope";
import { type ReportStanding, reportStandings } from "#lib/reporting/report-standing";
import type { TableRequest } from "#lib/tables/page-tables";
import { printParameters } from "#lib/url/parameters";

export type CalendarRequest = TableRequest<null, CalendarParameters>;

/** Everything that page, tables and file say, chosen once so that their numbers are the same. */
export type CalendarView = Readonly<{
  states: readonly string[];
  ahead: readonly Entry[];
  past: readonly Entry[];
  /** Of the States and committees chosen, those bound; `notBound` counts the others. */
  standings: readonly Extract<ReportStanding, { bound: true }>[];
  notBound: number;
  plan: ChosenPlan;
  /** The day to which the newest source speaks, as precise as known. */
  newest: string;
}>;

export function calendarView({ release, values, asOf, words }: CalendarRequest): CalendarView {
  const { index } = release;
  const states = statesShown(index, values, words.locale);
  const all = allEntries(index, states, asOf);
  const { ahead, past } = partByDay(chosenEntries(all, values), asOf);
  const standings = reportStandings(index, states, values.committees, asOf);
  const bound = standings.filter((standing) => standing.bound);
  return {
    states,
    ahead,
    past: [...past].reverse(),
    standings: bound,
    notBound: standings.length - bound.length,
    plan: chosenPlan(all, values, asOf),
    newest: newestSourceDay(index),
  };
}

/** Entries that a file of days can hold, and those that it cannot. */
export function byDayKnown(
  entries: readonly Entry[],
): Readonly<{ withDay: readonly Entry[]; withoutDay: readonly Entry[] }> {
  return {
    withDay: entries.filter((entry) => daysOf(entry) !== null),
    withoutDay: entries.filter((entry) => daysOf(entry) === null),
  };
}

/** What was chosen, in words: "5 States; CAT, CRC; from 2026-01-01". */
export function scopeInWords(
  { values, words }: CalendarRequest,
  { states }: Pick<CalendarView, "states">,
): string {
  const { committees, kind, from, to } = values;
  const parts = [
    words("calendar.scope.states", { count: states.length }),
    committees.join(", "),
    kind.map((each) => words(`calendar.kinds.${each}`)).join(", "),
    from === null ? "" : words("calendar.scope.from", { day: from }),
    to === null ? "" : words("calendar.scope.to", { day: to }),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** "May 2026", as precise as the source. */
export function newestInWords(newest: string, locale: string): string {
  return formatDate(newest, locale);
}

/** The address of the file of what the page shows. */
export function fileAddress({ release, values, words }: CalendarRequest): string {
  const query = printParameters(calendarSpecification(release.index), values);
  return localHref(words.locale, `/calendar.ics${query}`);
}
