import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  instrumentCode,
  positive,
  sourceDay,
  text,
  treatyArticle,
  webAddress,
} from "#data/vocabulary";

export const reportingRuleSchema = z.strictObject({
  instrument: instrumentCode,
  committee: committeeCode,
  initialReportDueMonthsAfterEntryIntoForce: positive,
  periodicIntervalMonths: positive.nullable(),
  intervalInPracticeMonths: positive.nullable(),
  ruleSource: treatyArticle,
  simplifiedProcedure: z.enum(["opt-out", "exists", "pilot", "not-found", "not-applicable"]),
  predictableCycle: z.enum(["in-force", "planned", "not-found", "not-applicable"]),
  notes: text,
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  asOf: sourceDay,
});
export type ReportingRule = z.infer<typeof reportingRuleSchema>;
