import { z } from "zod";
import { reviewingCommittee } from "#data/reviews/reviews.schema";
import { count, partialDate, positive, text } from "#data/vocabulary";

export const reviewSessionSchema = z.strictObject({
  committee: reviewingCommittee,
  session: positive,
  listHeld: z.enum(["yes", "no"]),
  closedOn: partialDate.nullable(),
  rowsHere: count,
  sourceIds: z.array(text),
});
export type ReviewSession = z.infer<typeof reviewSessionSchema>;
