import { z } from "zod";
import {
  committeeCode,
  cycle,
  dateOrInterval,
  instrumentCode,
  iso3,
  partialDate,
  text,
} from "#data/vocabulary";

/** One report of one State. `dueOn` lists every day on which a part of a combined report was due. */
export const reportingRowSchema = z.strictObject({
  iso3: iso3.describe("The State that reports."),
  committee: committeeCode.describe(
    "The committee that considers the report; two rows of the SPT are visits.",
  ),
  instrument: instrumentCode.describe("The treaty under which the report is."),
  cycle: cycle.describe("Number of the report, or of the reports joined in it: 2, 8-10."),
  reportSymbol: text.nullable().describe("Symbol of the report; null where none was seen."),
  dueOn: z
    .array(dateOrInterval)
    .describe(
      "Days on which a part of the report was due, as precise as known; empty where none was seen. Not the next report.",
    ),
  submittedOn: partialDate
    .nullable()
    .describe(
      "Day on which the report came; null where it was not seen, which does not mean that it did not come.",
    ),
  consideredOn: dateOrInterval
    .nullable()
    .describe("Day or days of the dialogue; null where none was seen."),
  consideredOnNote: text.nullable().describe("Which of the meetings the day is."),
  nextDueOn: partialDate
    .nullable()
    .describe(
      "Due day of the next report as set when this one was considered. How that report stands on a day is worked out from this, later sources and lists: see /calendar.",
    ),
  sources: z
    .array(text)
    .min(1)
    .describe("Where it was read: addresses, and remarks of those who read them."),
});
export type ReportingRow = z.infer<typeof reportingRowSchema>;
