import { z } from "zod";
import { text } from "#data/vocabulary";

/**
 * An issue that committees return to, and the phrases by which a passage is known to touch it. Endings do not matter: "report
 * late" is found in "reports came late" only where nothing but small words stands between.
 */
export const issueSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** Its name in our words. */
  name: text,
  phrases: z.array(text).min(1),
});
export type Issue = z.infer<typeof issueSchema>;
