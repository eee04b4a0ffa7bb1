import { type BackPlan, backPlan } from "#lib/calendar/back-plan";
import type { CalendarParameters } from "#lib/calendar/calendar-scope";
import { daysOf, type Entry } from "#lib/calendar/entry";
import type { IsoDate } from "#lib/dates/calendar-date";

/** The plan that an address asks for, or why there is none. */
export type ChosenPlan = Readonly<
  | { kind: "none" }
  | { kind: "no-such-entry"; id: string }
  /** A month or a year is no day to count back from. */
  | { kind: "no-day"; entry: Entry }
  | { kind: "plan"; entry: Entry | null; plan: BackPlan }
>;

/** Counts back from the reader's own day, else from the first day of the entry named. */
export function chosenPlan(
  entries: readonly Entry[],
  values: Pick<
    CalendarParameters,
    "plan" | "deadline" | "draft" | "translation" | "signOff" | "margin"
  >,
  asOf: IsoDate,
): ChosenPlan {
  const { plan: id, deadline } = values;
  if (deadline !== null)
    return { kind: "plan", entry: null, plan: backPlan(deadline, values, asOf) };
  if (id === null) return { kind: "none" };
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) return { kind: "no-such-entry", id };
  const days = daysOf(entry);
  if (days === null) return { kind: "no-day", entry };
  return { kind: "plan", entry, plan: backPlan(days.first, values, asOf) };
}
