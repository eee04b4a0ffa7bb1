/**
 * What the method is set by. The numbers were chosen on the pairs of `data/recurrence/labelled-pairs.json` that are marked
 * `tuned-on`; docs/method.md tells what comes of them on those and on the others.
 */
export const method = {
  /** Raised when code alone changes what comes out, so that releases are compiled anew. */
  version: 1,
  /** How often a word of the heading counts. */
  headingWeight: 2.5,
  /** How much a known issue counts beside a word. */
  issueWeight: 2,
  /** How much a right counts beside a word. */
  rightWeight: 1.2,
  /** A word that fewer passages of the release hold says nothing about two of them. */
  leastPassages: 2,
  /** A word that a greater share of them holds says little, and takes long. */
  greatestShare: 0.3,
  /** Two passages, and on average two groups, are joined from this likeness on. */
  joinFrom: 0.22,
  /** A positive aspect answers a group from this likeness on. */
  answerFrom: 0.16,
  /** A passage that names an event is about it where it touches one of these: what happened, and what has to follow. */
  eventRights: [
    "right-to-life",
    "torture",
    "liberty-security",
    "enforced-disappearance",
    "fair-trial",
    "accountability-remedy",
    "housing",
  ],
} as const;
