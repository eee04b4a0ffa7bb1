import { checkCalendar, checkCalendarOrder } from "#data/checks/calendar";
import { type Case, changed, heldFacts, removed, rowOf } from "#data/checks/cases/broken";
import {
  checkCommittees,
  checkComplaintProcedures,
  checkReportingRules,
} from "#data/checks/committees";
import { checkGradesFound, checkGradingScales } from "#data/checks/grades";
import { checkNextReports, checkNextReportsComplete } from "#data/checks/next-reports";

const tajikistanReview = { start: "2024-01-31", committee: "CEDAW", iso3: "TJK" } as const;
const kazakhstanCat = { iso3: "KAZ", instrument: "CAT" } as const;
const arrested = { iso3: "TJK", subject: "Rights of arrested persons" } as const;
const notFound = { iso3: "UZB", instrument: "CCPR" } as const;

/** Guarantees of the facts on committees. */
export const committeeCases: readonly Case[] = [
  {
    says: "a committee's treaty entered into force on the day of the instrument",
    check: checkCommittees,
    broken: changed("committees", { code: "CED" }, { instrumentInForceOn: "2010-12-24" }),
    field: "instrumentInForceOn",
  },
  {
    says: "every committee has a row on follow-up",
    check: checkCommittees,
    broken: removed(
      "followUpProcedures",
      { committee: "CRC" },
      { id: "committees", row: rowOf("committees", { code: "CRC" }) },
    ),
    field: "code",
  },
  {
    says: "a reporting rule rests on its own instrument",
    check: checkReportingRules,
    broken: changed("reportingRules", { instrument: "CAT" }, { ruleSource: "CCPR 40" }),
    field: "ruleSource",
  },
  {
    says: "a complaint procedure has one type in both files",
    check: checkComplaintProcedures,
    broken: changed("complaintProcedures", { code: "CAT-20" }, { type: "early-warning" }),
    field: "type",
  },
  {
    says: "a scale belongs to one committee",
    check: checkGradingScales,
    broken: changed("gradingScales", { scaleId: "CED-B", grade: "B" }, { committee: "CAT" }),
    field: "committee",
  },
  {
    says: "a grade is first seen before it is last seen",
    check: checkGradingScales,
    broken: changed("gradingScales", { scaleId: "CCPR-CO-B", grade: "A" }, { lastSeen: "2014" }),
    field: "lastSeen",
  },
  {
    says: "a grade stands on its scale",
    check: checkGradesFound,
    broken: changed("gradesFound", arrested, { grade: "no progress" }),
    field: "grade",
  },
  {
    says: "what was graded has a grade",
    check: checkGradesFound,
    broken: changed("gradesFound", arrested, { grade: null }),
    field: "grade",
  },
  {
    says: "a grade is on a scale of its committee",
    check: checkGradesFound,
    broken: changed("gradesFound", arrested, { scaleId: "CAT-LABELS", grade: "no progress" }),
    field: "scaleId",
  },
  {
    says: "an entry ends after it starts",
    check: checkCalendar,
    broken: changed("calendar", tajikistanReview, { end: "2024-01-30" }),
    field: "end",
  },
  {
    says: "what is estimated is computed",
    check: checkCalendar,
    broken: changed("calendar", tajikistanReview, { firmness: "estimated" }),
    field: "verification",
  },
  {
    says: "a review names the State",
    check: checkCalendar,
    broken: changed("calendar", tajikistanReview, { iso3: null }),
    field: "iso3",
  },
  {
    says: "what was held is told by a source that is not older",
    check: checkCalendar,
    broken: changed("calendar", tajikistanReview, { asOf: "2023-12" }),
    field: "status",
  },
  {
    says: "the calendar stands in order",
    check: checkCalendarOrder,
    broken: {
      facts: { ...heldFacts, calendar: heldFacts.calendar.toReversed() },
      file: "committees/calendar.json",
      row: 76,
    },
    field: "start",
  },
  {
    says: "what was not found is verified as not found",
    check: checkNextReports,
    broken: changed("nextReports", notFound, { verification: "secondary" }),
    field: "verification",
  },
  {
    says: "what was not found has no date",
    check: checkNextReports,
    broken: changed("nextReports", notFound, { nextReportDueOn: "2027" }),
    field: "nextReportDueOn",
  },
  {
    says: "a computed date says that it is ours",
    check: checkNextReports,
    broken: changed("nextReports", kazakhstanCat, { note: "Due in May 2027." }),
    field: "note",
  },
  {
    says: "only what is overdue has years overdue",
    check: checkNextReports,
    broken: changed("nextReports", kazakhstanCat, { yearsOverdue: ">10" }),
    field: "yearsOverdue",
  },
  {
    says: "only a report submitted was received",
    check: checkNextReports,
    broken: changed("nextReports", kazakhstanCat, { receivedOn: "2026-01" }),
    field: "receivedOn",
  },
  {
    says: "each treaty that binds one of the five States has a next report",
    check: checkNextReportsComplete,
    broken: removed("nextReports", kazakhstanCat, {
      id: "countries",
      row: rowOf("countries", { iso3: "KAZ" }),
    }),
    field: "iso3",
  },
  {
    says: "a next report is one of a State that is bound",
    check: checkNextReportsComplete,
    broken: changed("nextReports", kazakhstanCat, { instrument: "CMW" }),
    field: "instrument",
  },
];
