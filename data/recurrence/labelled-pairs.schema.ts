import { z } from "zod";
import { text } from "#data/vocabulary";

/** How a pair came to be labelled. */
export const pairChoices = ["easy-positive", "hard-positive", "hard-negative", "random"] as const;

/** The States whose pairs the method was set by, and those that were kept aside until it was. */
export const labelledHalves = ["tuned-on", "held-out"] as const;

/**
 * Two observations of one State from two documents, read by a person who said whether both are about the same issue, before
 * the method was set. `a` is the earlier one.
 */
export const labelledPairSchema = z.strictObject({
  a: text,
  b: text,
  sameIssue: z.boolean(),
  half: z.enum(labelledHalves),
  chosen: z.enum(pairChoices),
  reason: text,
});
export type LabelledPair = z.infer<typeof labelledPairSchema>;
