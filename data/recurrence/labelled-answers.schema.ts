import { z } from "zod";
import { labelledHalves } from "#data/recurrence/labelled-pairs.schema";
import { text } from "#data/vocabulary";

/** A concern or recommendation and a later positive aspect of the same State, and whether the second answers the first. */
export const labelledAnswerSchema = z.strictObject({
  observation: text,
  positive: text,
  answers: z.boolean(),
  half: z.enum(labelledHalves),
  reason: text,
});
export type LabelledAnswer = z.infer<typeof labelledAnswerSchema>;
