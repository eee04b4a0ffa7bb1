import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  cycle,
  instrumentCode,
  iso3,
  partialDate,
  sourceDay,
  text,
  webAddress,
} from "#data/vocabulary";

export const nextReportSchema = z.strictObject({
  iso3,
  committee: committeeCode,
  instrument: instrumentCode,
  report: z.union([z.literal("additional information"), cycle]).nullable(),
  nextReportDueOn: partialDate.nullable(),
  status: z.enum(["due", "overdue", "submitted", "under simplified procedure", "not-found"]),
  yearsOverdue: z
    .string()
    .regex(/^>?\d+$/, "not a number of years, with or without >")
    .nullable(),
  receivedOn: partialDate.nullable(),
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  asOf: sourceDay,
  note: text.nullable(),
});
export type NextReport = z.infer<typeof nextReportSchema>;
