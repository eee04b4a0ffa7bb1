/**
 * What is known of a State and a right, or a State and an instrument. A blank is never zero: four of the five states
 * carry no number, and each says why.
 */
export type Coverage = Readonly<
  | { state: "not-bound" }
  | { state: "no-review-known" }
  /** A review is known, but its text is not held, or held only in part: silence says nothing. */
  | { state: "text-not-held" }
  /** Every known review is held in full, and nothing is recorded. */
  | { state: "nothing-recorded" }
  | { state: "recorded"; count: number }
>;

export type CoverageState = Coverage["state"];

/** What the decision rests on. */
export type CoverageEvidence = Readonly<{
  bound: boolean;
  reviewKnown: boolean;
  heldInFull: boolean;
  recorded: number;
}>;

/**
 * The coverage state that the evidence allows. What is recorded is shown whatever else is known; a State that is not
 * bound owes nothing; silence counts only where every known review is held in full.
 */
export function coverageOf({
  bound,
  reviewKnown,
  heldInFull,
  recorded,
}: CoverageEvidence): Coverage {
  if (recorded > 0) return { state: "recorded", count: recorded };
  if (!bound) return { state: "not-bound" };
  if (!reviewKnown) return { state: "no-review-known" };
  return heldInFull ? { state: "nothing-recorded" } : { state: "text-not-held" };
}
