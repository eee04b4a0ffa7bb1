import { z } from "zod";
import { instrumentCode, iso3, text } from "#data/vocabulary";

/** Two sources that disagree, what was settled and why. `iso3` is "*" where no single State is meant. */
export const conflictSchema = z.strictObject({
  iso3: z.union([z.literal("*"), iso3]),
  instrument: instrumentCode,
  sourceASays: text,
  sourceBSays: text,
  resolution: text,
  why: text,
});
export type Conflict = z.infer<typeof conflictSchema>;
