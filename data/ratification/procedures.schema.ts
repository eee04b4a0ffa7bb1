import { z } from "zod";
import { instrumentCode, iso3, isoDate, procedureCode, text } from "#data/vocabulary";

export const procedureAnswers = [
  "yes",
  "no",
  "unknown",
  "unclear",
  "declared-not-in-force",
] as const;

/** Whether one participant accepts one complaint or inquiry procedure, `since` the act that opens it. */
export const procedureSchema = z.strictObject({
  iso3,
  procedure: procedureCode,
  type: z.enum(["individual-communications", "inquiry"]),
  instrument: instrumentCode,
  accepted: z.enum(procedureAnswers),
  since: isoDate.nullable(),
  basis: text,
  sourceIds: z.array(text).min(1),
  asOf: isoDate,
});
export type Procedure = z.infer<typeof procedureSchema>;
