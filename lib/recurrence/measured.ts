/**
 * What came of the method on the pairs of `data/recurrence/labelled-pairs.json`; a test holds these to what it does now.
 * They speak of our paraphrases: nobody has measured the official texts.
 */
export const measured = {
  /** Pairs of the States on which the method was not set. */
  keptAside: { right: 62, wrong: 9, missed: 10 },
  /** All pairs of the labelled States that it joins, and how many of them are about one issue. */
  joined: { all: 216, right: 160 },
} as const;

/** Precision and recall with two decimals, and the pairs joined, as the words of the interface take them. */
export function measuredWords(): Readonly<Record<string, string | number>> {
  const { right, wrong, missed } = measured.keptAside;
  return {
    labelled: keptAsideLabelled,
    precision: (right / (right + wrong)).toFixed(2),
    recall: (right / (right + missed)).toFixed(2),
    joined: measured.joined.all,
    right: measured.joined.right,
  };
}

/** Labelled pairs of those States, joined or not. */
export const keptAsideLabelled = 151;
