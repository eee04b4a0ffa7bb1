import { z } from "zod";
import { rightId, text } from "#data/vocabulary";

/**
 * What a label of the index says about a right of ours. `none`: the label names a duty bearer or a place, no right.
 * `onlyWithGroup`: the row counts only where the record is tagged with that group, as its note says.
 */
export const taxonomyRowSchema = z.strictObject({
  label: text,
  rightId: rightId.nullable(),
  role: z.enum(["primary", "secondary", "none"]),
  sourceField: z.enum(["Themes", "AffectedPersons"]),
  onlyWithGroup: text.nullable(),
  note: text.nullable(),
});
export type TaxonomyRow = z.infer<typeof taxonomyRowSchema>;
