import { addDays, type IsoDate } from "#lib/dates/calendar-date";
import { daysBetween } from "#lib/reporting/report-delay";

/** How many calendar days each part of the work takes; `margin` lies between sending and the deadline. */
export type WorkDays = Readonly<{
  draft: number;
  translation: number;
  signOff: number;
  margin: number;
}>;

/** One part of the work, first and last day included, or the day on which something happens. */
export type PlanStep = Readonly<{
  id: "draft" | "translation" | "sign-off" | "send" | "deadline";
  first: IsoDate;
  last: IsoDate;
  days: number;
  /** Whether the first or the last day is a Saturday or a Sunday. */
  weekend: Readonly<{ first: boolean; last: boolean }>;
  /** Whether even its last day lies before the day asked for. */
  past: boolean;
}>;

export type BackPlan = Readonly<{
  deadline: IsoDate;
  steps: readonly PlanStep[];
  /** The first day of the first step. */
  begin: IsoDate;
  /** Days from the day asked for to the beginning; below zero where work should have begun before. */
  daysLeft: number;
  /** Days from the day asked for to the deadline; below zero where it has passed. */
  daysToDeadline: number;
}>;

/**
 * Counts back from a deadline in calendar days: the text is sent `margin` days before it, and sign-off, translation and
 * draft end on the eve of what follows. Work of no days has no step; without a margin the text is sent on the deadline.
 * With 2 days of sign-off and 1 of margin before 2024-03-01: sign-off 27 and 28 February, sent on the 29th.
 */
export function backPlan(deadline: IsoDate, days: WorkDays, asOf: IsoDate): BackPlan {
  const step = stepOn(asOf);
  const sendOn = addDays(deadline, -days.margin);
  const signOffFrom = addDays(sendOn, -days.signOff);
  const translationFrom = addDays(signOffFrom, -days.translation);
  const draftFrom = addDays(translationFrom, -days.draft);
  const steps = [
    ...work(step, "draft", draftFrom, days.draft),
    ...work(step, "translation", translationFrom, days.translation),
    ...work(step, "sign-off", signOffFrom, days.signOff),
    step("send", sendOn, 1),
    step("deadline", deadline, 1),
  ];
  return {
    deadline,
    steps,
    begin: draftFrom,
    daysLeft: daysBetween(asOf, draftFrom),
    daysToDeadline: daysBetween(asOf, deadline),
  };
}

type MakeStep = (id: PlanStep["id"], first: IsoDate, days: number) => PlanStep;

function work(step: MakeStep, id: PlanStep["id"], first: IsoDate, days: number): PlanStep[] {
  return days === 0 ? [] : [step(id, first, days)];
}

function stepOn(asOf: IsoDate): MakeStep {
  return (id, first, days) => {
    const last = addDays(first, days - 1);
    const weekend = { first: isWeekend(first), last: isWeekend(last) };
    return { id, first, last, days, weekend, past: last < asOf };
  };
}

/** Saturday or Sunday; other weekends and holidays are not known here. */
export function isWeekend(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
