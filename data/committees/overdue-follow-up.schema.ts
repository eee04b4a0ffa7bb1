import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  iso3,
  partialDate,
  text,
  webAddress,
} from "#data/vocabulary";

export const overdueFollowUpSchema = z.strictObject({
  iso3,
  committee: committeeCode,
  status: z.literal("overdue"),
  asOf: partialDate,
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  note: text.nullable(),
});
export type OverdueFollowUp = z.infer<typeof overdueFollowUpSchema>;
