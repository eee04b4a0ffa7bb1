import { z } from "zod";
import { text } from "#data/vocabulary";

/** A regional group as the index names it. `rawSpelling` keeps the trailing blank of the bulk export. */
export const uhriRegionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, "not an id that an address can carry"),
  region: text,
  rawSpelling: z.string().nonempty(),
  records202602: z.int().nonnegative(),
  unGroup: text,
  note: text.nullable(),
});
export type UhriRegion = z.infer<typeof uhriRegionSchema>;
