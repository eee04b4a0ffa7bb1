import type { IsoDate } from "#lib/dates/calendar-date";
import type { Words } from "#lib/i18n/words";
import type { ComputedState } from "#lib/reporting/computed-state";
import { daysOverdue, type PublishedState } from "#lib/reporting/published-state";
import type { DayRange } from "#lib/reporting/report-delay";
import { type Cell, missing, value } from "#lib/table/table";

/** What sources say of a report: "submitted 2024-05-30; …". What is not known says why. */
export function publishedCell(state: PublishedState, words: Words): Cell {
  const said = (key: string, values: Record<string, string> = {}) =>
    value(words(`calendar.published.${key}`, values));
  switch (state.kind) {
    case "submitted":
      return state.on === null ? said("submitted") : said("submittedOn", { day: state.on });
    case "due":
      return said("due", { day: state.on });
    case "due-passed":
      return said("duePassed", { day: state.on });
    case "overdue":
      return said("overdue", { day: state.dueOn, submitted: state.submittedOn });
    case "listed-overdue":
      return listedCell(state, words);
    case "simplified-procedure": {
      if (state.on === null) return said("simplified");
      return said(state.passed ? "simplifiedPassed" : "simplifiedBy", { day: state.on });
    }
    case "not-known": {
      const day = state.because === "reviewed-since" ? state.reviewedOn : "";
      return said(`notKnown.${state.because}`, { day });
    }
  }
}

function listedCell(
  { dueOn, listedOn: listed, years, initial }: Extract<PublishedState, { kind: "listed-overdue" }>,
  words: Words,
): Cell {
  const key = initial ? "listedInitial" : "listed";
  if (dueOn !== null) return value(words(`calendar.published.${key}`, { listed, day: dueOn }));
  const told = years ?? words("calendar.published.yearsNotSaid");
  return value(words(`calendar.published.${key}Years`, { listed, years: told }));
}

/** The days by which sources show a report to be late; what we computed is never late. */
export function overdueCell(state: PublishedState, asOf: IsoDate, words: Words): Cell {
  const days = daysOverdue(state);
  if (days === null) {
    const listed = state.kind === "listed-overdue" ? "listedWithoutDay" : "notSaid";
    return missing(words(`calendar.overdueDays.${listed}`));
  }
  const note = overdueNote(state, asOf, words);
  return value(rangeWords(days, words), { sort: days.most, ...(note !== null && { note }) });
}

function overdueNote(state: PublishedState, asOf: IsoDate, words: Words): string | null {
  if (state.kind === "overdue") {
    return words("calendar.overdueDays.proved", { asOf, submitted: state.submittedOn });
  }
  if (state.kind !== "listed-overdue" || state.ifStillMissing === null) return null;
  const { least, most } = state.ifStillMissing;
  const key = least === most ? "onList" : "onListBetween";
  return words(`calendar.overdueDays.${key}`, { listed: state.listedOn, asOf, least, most });
}

function rangeWords({ least, most }: DayRange, words: Words): string {
  if (most === 0) return words("calendar.overdueDays.none");
  return words(`calendar.overdueDays.${least === most ? "days" : "between"}`, { least, most });
}

/** What the treaty's rule gives by our arithmetic. */
export function computedCell(state: ComputedState, words: Words): Cell {
  const said = (values: Record<string, string | number>, key: string = state.kind) =>
    value(words(`calendar.computed.${key}`, values));
  switch (state.kind) {
    case "initial-due":
    case "initial-due-passed":
      return said({ day: state.on, months: state.months, rule: state.rule });
    case "interval-ends":
    case "interval-ended": {
      const { on: day, reviewedOn: review, months, rule } = state;
      return said({ day, review, months, rule });
    }
    case "within-convention":
    case "on-request":
      return said({ rule: state.rule });
    case "no-interval":
      if (state.practiceMonths === null) return said({ rule: state.rule });
      return said({ rule: state.rule, months: state.practiceMonths }, "no-interval-practice");
    case "not-computed":
      return missing(words(`calendar.computed.not-computed.${state.because}`));
  }
}
