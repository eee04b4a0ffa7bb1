import { z } from "zod";
import { iso3, partialDate, text } from "#data/vocabulary";

/** An event that passages about a State name: it stands among the context events, by State and date. */
export const namedEventSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  iso3,
  date: partialDate,
  name: text,
  /** What passages call it; each alone is enough. */
  phrases: z.array(text).min(1),
});
export type NamedEvent = z.infer<typeof namedEventSchema>;
