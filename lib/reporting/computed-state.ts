import type { ReportingRule } from "#data/committees/reporting-rules.schema";
import type { InstrumentCode } from "#data/vocabulary";
import {
  addMonths,
  earliestDay,
  type IsoDate,
  latestDay,
  type PartialDate,
} from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { EntryIntoForce } from "#lib/ratification/entry-into-force";
import { knownReviews } from "#lib/reporting/known-reviews";
import { rowsUnder } from "#lib/reporting/rows-under";

/**
 * What the treaty's own rule gives, by our arithmetic. It is never a finding that a State is late: nobody looked
 * whether the report came, and committees set other days.
 */
export type ComputedState = Readonly<
  | { kind: "initial-due" | "initial-due-passed"; on: IsoDate; months: number; rule: string }
  /** The interval of the treaty after the last review known; no due day. */
  | {
      kind: "interval-ends" | "interval-ended";
      on: PartialDate;
      reviewedOn: PartialDate;
      months: number;
      rule: string;
    }
  /** After the first report the subject is covered in the report under the CRC. */
  | { kind: "within-convention"; rule: string }
  /** After the first report there are no periodic ones: the committee asks when it chooses. */
  | { kind: "on-request"; rule: string }
  /** The treaty fixes no interval. */
  | { kind: "no-interval"; rule: string; practiceMonths: number | null }
  | { kind: "not-computed"; because: "entry-not-known" | "last-review-not-known" }
>;

/**
 * The rule applied to a State that is a party on the day `asOf`: the first report is due so many months after entry into
 * force for the State, as long as no report and no review is known; afterwards the interval runs from the last review.
 * The result of an interval is no more precise than a month.
 */
export function computedState(
  index: FactIndex,
  iso3: string,
  rule: ReportingRule,
  entry: EntryIntoForce,
  asOf: IsoDate,
): ComputedState {
  const { instrument, ruleSource } = rule;
  const reviews = knownReviews(index, iso3, instrument, asOf);
  const first = reviews.last === null && !reviews.undated;
  if (first && !hasReported(index, iso3, instrument, asOf)) return initial(rule, entry, asOf);
  if (instrument === "CRC-OP-AC" || instrument === "CRC-OP-SC") {
    return { kind: "within-convention", rule: ruleSource };
  }
  if (instrument === "CED") return { kind: "on-request", rule: ruleSource };
  return interval(rule, reviews.last, asOf);
}

function initial(rule: ReportingRule, entry: EntryIntoForce, asOf: IsoDate): ComputedState {
  if (entry.kind === "not-known") return { kind: "not-computed", because: "entry-not-known" };
  const months = rule.initialReportDueMonthsAfterEntryIntoForce;
  const on = addMonths(entry.on, months);
  const kind = on < asOf ? "initial-due-passed" : "initial-due";
  return { kind, on, months, rule: rule.ruleSource };
}

function interval(
  {
    periodicIntervalMonths: months,
    intervalInPracticeMonths: practiceMonths,
    ruleSource: rule,
  }: ReportingRule,
  reviewedOn: PartialDate | null,
  asOf: IsoDate,
): ComputedState {
  if (months === null) return { kind: "no-interval", rule, practiceMonths };
  if (reviewedOn === null) return { kind: "not-computed", because: "last-review-not-known" };
  const on = monthsAfter(reviewedOn, months);
  const kind = latestDay(on) < asOf ? "interval-ended" : "interval-ends";
  return { kind, on, reviewedOn, months, rule };
}

/** "2023-05-10" and 48 months give "2027-05"; "2023" gives "2027". Throws where only a year is known and the months are no whole years. */
export function monthsAfter(date: PartialDate, months: number): PartialDate {
  const known = date.slice(0, 7);
  if (known.length === 4 && months % 12 !== 0) throw new Error(`${months} months after ${date}`);
  return addMonths(earliestDay(known), months).slice(0, known.length);
}

/** Whether a report is known to have come by the day: then the first one is no longer awaited. */
function hasReported(index: FactIndex, iso3: string, code: InstrumentCode, asOf: IsoDate): boolean {
  const came = rowsUnder(index, "reporting", iso3, code)
    .flatMap(({ submittedOn, consideredOn }) => [submittedOn, consideredOn?.split("/")[0] ?? null])
    .some((date) => date !== null && earliestDay(date) <= asOf);
  if (came) return true;
  return rowsUnder(index, "nextReports", iso3, code)
    .filter(({ status, report }) => status === "submitted" || (report !== null && report !== "1"))
    .some((row) => isBy(row.receivedOn ?? row.asOf, asOf));
}

function isBy(day: string, asOf: IsoDate): boolean {
  return day === "undated" || earliestDay(day) <= asOf;
}
