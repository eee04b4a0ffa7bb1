import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  instrumentCode,
  positive,
  procedureCodes,
  sourceDay,
  text,
  webAddress,
} from "#data/vocabulary";

/** The procedures of `procedures.json`, and two codes of our own: urgent action and early warning. */
export const complaintProcedureCodes = [...procedureCodes, "CED-30", "CERD-EWUA"] as const;

export const complaintProcedureSchema = z.strictObject({
  code: z.enum(complaintProcedureCodes),
  committee: committeeCode,
  instrument: instrumentCode,
  type: z.enum(["individual-communications", "inquiry", "urgent-action", "early-warning"]),
  name: text,
  legalBasis: text,
  whoMayComplain: text.nullable(),
  exhaustionRule: text.nullable(),
  timeLimit: text.nullable(),
  timeLimitMonths: positive.nullable(),
  whereToSend: text.nullable(),
  languages: z
    .array(z.enum(["en", "fr", "es", "ru"]))
    .min(1)
    .nullable(),
  interimMeasures: z.enum(["yes", "no"]).nullable(),
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  asOf: sourceDay,
  note: text.nullable(),
});
export type ComplaintProcedure = z.infer<typeof complaintProcedureSchema>;
