import { z } from "zod";
import { text } from "#data/vocabulary";

const count = z.int().nonnegative();

/** A theme of the index. `rawSpelling` keeps the stray blanks that the bulk export prints. */
export const uhriThemeSchema = z.strictObject({
  theme: text,
  rawSpelling: z.string().nonempty(),
  records202609: count,
  rawBlankVariant202602: count.nullable(),
  rawTrimmedVariant202602: count.nullable(),
  note: text.nullable(),
});
export type UhriTheme = z.infer<typeof uhriThemeSchema>;
