import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  partialDate,
  positive,
  sourceDay,
  text,
  webAddress,
} from "#data/vocabulary";

export const followUpProcedureSchema = z.strictObject({
  committee: committeeCode,
  exists: z.enum(["yes", "no", "not-listed"]),
  numberOfParagraphs: text.nullable(),
  monthsToReply: positive.nullable(),
  whoAssesses: text.nullable(),
  scaleId: text.nullable(),
  since: partialDate.nullable(),
  ruleSource: text.nullable(),
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  asOf: sourceDay,
  note: text.nullable(),
});
export type FollowUpProcedure = z.infer<typeof followUpProcedureSchema>;
