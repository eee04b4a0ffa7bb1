import type { PublishedCount } from "#data/ratification/published-counts.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { countParties } from "#lib/ratification/parties-over-time";

/** A total of States parties that somebody published, beside the total that our acts give for the same day. */
export type ComparedTotal = Readonly<{
  published: PublishedCount;
  ours: number;
  difference: number;
}>;

export function comparePublishedTotals(index: FactIndex): readonly ComparedTotal[] {
  return index.facts.publishedCounts.map((published) => {
    const ours = countParties(index, published.instrument, published.date);
    return { published, ours, difference: ours - published.publishedParties };
  });
}
