import type { Observation } from "#lib/observations/observation";

/**
 * Where the link between a passage and an article comes from:
 * - `committee`: the reference is the committee's own, in words that were read
 * - `not-seen`: given with the passage by someone who reports it (an NGO, the press, the author of a complaint); the
 *   committee's own words were not seen
 * - `compiler`: our mapping, made for this passage when the facts were prepared
 * - `right`: our mapping, by the rights that the passage touches
 */
export const linkBases = ["committee", "not-seen", "compiler", "right"] as const;
export type LinkBasis = (typeof linkBases)[number];

type Told = Pick<Observation, "verification" | "note">;

/** The basis of the articles given with a passage: what its note says comes first, then how its words were verified. */
export function referenceBasis({ verification, note }: Told): Exclude<LinkBasis, "right"> {
  if (note !== null && /compiler's mapping/.test(note)) return "compiler";
  const isOthers = note !== null && /articles (?:as listed by|are those claimed by)/i.test(note);
  const isRead = wordsRead.includes(verification);
  return isRead && !isOthers ? "committee" : "not-seen";
}

const wordsRead: readonly Observation["verification"][] = [
  "official-text",
  "paragraph-read",
  "excerpt-read",
];
