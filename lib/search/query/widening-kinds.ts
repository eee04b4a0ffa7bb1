/**
 * The ways in which a search finds more than the words as typed. forms: other endings by stemming, accents and
 * possessives set aside; plurals: irregular ones; hyphens: "well-being", "well being" and "wellbeing" alike.
 */
export const wideningKinds = ["forms", "plurals", "hyphens"] as const;
export type WideningKind = (typeof wideningKinds)[number];

/** The widenings that are switched on. */
export type Widenings = ReadonlySet<WideningKind>;

export const allWidenings: Widenings = new Set(wideningKinds);

/** What stays on when a reader switches some off, as `exact=forms,plurals` asks. */
export function wideningsWithout(off: readonly WideningKind[]): Widenings {
  return new Set(wideningKinds.filter((kind) => !off.includes(kind)));
}
