import type { PlanStep } from "#lib/calendar/back-plan";
import type { CalendarRequest } from "#lib/calendar/calendar-view";
import type { ChosenPlan } from "#lib/calendar/chosen-plan";
import { entryTitle } from "#lib/calendar/entry-words";
import { count, type Row, type Table, value } from "#lib/table/table";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const planPlan: readonly PlannedColumn[] = [
  ["step"],
  ["first", "date"],
  ["last", "date"],
  ["days", "number"],
  ["weekend"],
  ["standing"],
];

/** The steps back from the deadline chosen; without one there is no row. */
export function planTable(request: CalendarRequest, chosen: ChosenPlan): Table {
  const { words } = request;
  return plannedTable({
    id: "plan-steps",
    title: planTitle(request, chosen),
    plan: planPlan,
    labels: "calendar.columns",
    words,
    rows: chosen.kind === "plan" ? chosen.plan.steps.map((step) => stepRow(request, step)) : [],
  });
}

function planTitle({ release, words }: CalendarRequest, chosen: ChosenPlan): string {
  if (chosen.kind !== "plan") return words("calendar.titles.noPlan");
  const { entry, plan } = chosen;
  const what =
    entry === null ? words("calendar.plan.ownDeadline") : entryTitle(entry, release.index, words);
  return words("calendar.titles.plan", { deadline: plan.deadline, what });
}

function stepRow({ words, asOf }: CalendarRequest, step: PlanStep): Row {
  const { id, first, last, days } = step;
  const standing = step.past ? "past" : first < asOf ? "running" : "ahead";
  return {
    id,
    cells: {
      step: value(words(`calendar.steps.${id}`)),
      first: value(first),
      last: value(last),
      days: count(days),
      weekend: value(words(`calendar.weekend.${weekendOf(step)}`)),
      standing: value(words(`calendar.standing.${standing}`, { asOf })),
    },
  };
}

function weekendOf({ weekend, days }: PlanStep): string {
  if (days === 1) return weekend.first ? "day" : "none";
  if (weekend.first && weekend.last) return "both";
  if (weekend.first) return "first";
  return weekend.last ? "last" : "none";
}
