import { z } from "zod";
import { text } from "#data/vocabulary";

/** How a pair came to be labelled. `joined` ones were put together by the method and had not been labelled before. */
export const pairChoices = [
  "easy-positive",
  "hard-positive",
  "hard-negative",
  "random",
  "joined",
] as const;

/** The States whose pairs the method was set by, and those that were kept aside until it was. */
export const labelledHalves = ["tuned-on", "held-out"] as const;

/**
 * Two observations of one State from two documents, read and said to be about the same issue or not, before the method was
 * set: `checked-after` ones after it, so that all pairs that it joins are labelled. `a` is the earlier one.
 */
export const labelledPairSchema = z.strictObject({
  a: text,
  b: text,
  sameIssue: z.boolean(),
  half: z.enum([...labelledHalves, "checked-after"]),
  chosen: z.enum(pairChoices),
  reason: text,
});
export type LabelledPair = z.infer<typeof labelledPairSchema>;
