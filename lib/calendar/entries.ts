import type { CalendarParameters } from "#lib/calendar/calendar-scope";
import {
  firstReportEntries,
  followUpEntries,
  ruleDeadlineEntries,
} from "#lib/calendar/computed-entries";
import { byDate, type Entry, isPast } from "#lib/calendar/entry";
import { factsAsEntries, nextReportEntries } from "#lib/calendar/published-entries";
import { earliestDay, type IsoDate, latestDay } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";

/** What was chosen of a calendar. */
export type EntryChoice = Pick<CalendarParameters, "committees" | "kind" | "from" | "to">;

/** Everything with a date for some States, and for everyone; oldest first. */
export function allEntries(
  index: FactIndex,
  states: readonly string[],
  asOf: IsoDate,
): readonly Entry[] {
  const asked = new Set(states);
  const published = [
    ...factsAsEntries(index),
    ...nextReportEntries(index),
    ...ruleDeadlineEntries(index),
  ].filter(({ iso3 }) => iso3 === null || asked.has(iso3));
  return [
    ...published,
    ...firstReportEntries(index, states, asOf),
    ...followUpEntries(index, states, asOf),
  ].sort(byDate);
}

/** The entries of the committees and kinds chosen that may lie within the days chosen. */
export function chosenEntries(
  entries: readonly Entry[],
  { committees, kind, from, to }: EntryChoice,
): readonly Entry[] {
  return entries.filter(
    (entry) =>
      (committees.length === 0 || committees.includes(entry.committee)) &&
      (kind.length === 0 || kind.includes(entry.kind)) &&
      (from === null || latestDay(entry.end ?? entry.start) >= from) &&
      (to === null || earliestDay(entry.start) <= to),
  );
}

/** Parts entries into those that may still lie ahead on a day, running ones included, and those that are over. */
export function partByDay(
  entries: readonly Entry[],
  asOf: IsoDate,
): Readonly<{ ahead: readonly Entry[]; past: readonly Entry[] }> {
  return {
    ahead: entries.filter((entry) => !isPast(entry, asOf)),
    past: entries.filter((entry) => isPast(entry, asOf)),
  };
}

/** The first entry that begins on a known day, from the day asked for on. */
export function nextDay(ahead: readonly Entry[], asOf: IsoDate): Entry | undefined {
  return ahead.find(({ start, status }) => {
    return start.length === 10 && start >= asOf && status !== "cancelled";
  });
}

/** The latest day to which any source of the calendar or of the next reports speaks, as precise as known. */
export function newestSourceDay({ facts }: FactIndex): string {
  const days = [...facts.calendar, ...facts.nextReports].map(({ asOf }) => asOf);
  return days
    .filter((day) => day !== "undated")
    .reduce((a, b) => (latestDay(b) > latestDay(a) ? b : a));
}
