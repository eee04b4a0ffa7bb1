import { z } from "zod";
import { text } from "#data/vocabulary";

/** A group of persons that the index tags; `id` is ours, short enough for an address. */
export const affectedPersonSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, "not an id that an address can carry"),
  affectedPerson: text,
  records202609: z.int().nonnegative(),
});
export type AffectedPerson = z.infer<typeof affectedPersonSchema>;
