import { z } from "zod";

const id = z.string().min(1).max(200);
const choice = { iso3: z.string().regex(/^[A-Z]{3}$/) };

/**
 * What a reader decided about the groups of a State, by the ids of passages, so that it holds in another release too:
 * these passages are one issue (`confirm`), those two groups are one (`merge`), this passage belongs to no group or to one
 * of its own with others (`split`).
 */
export const recurrenceChoiceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...choice, kind: z.literal("confirm"), passages: z.array(id).min(1).max(5000) }),
  z.strictObject({ ...choice, kind: z.literal("merge"), passages: z.array(id).min(2).max(5000) }),
  z.strictObject({ ...choice, kind: z.literal("split"), passages: z.array(id).min(1).max(5000) }),
]);
export type RecurrenceChoice = z.infer<typeof recurrenceChoiceSchema>;

/** In the order in which they were made. */
export const recurrenceChoicesSchema = z.array(recurrenceChoiceSchema).max(2000);
export type RecurrenceChoices = z.infer<typeof recurrenceChoicesSchema>;
