import { reportingInstruments } from "#data/reviews/reviews.schema";
import type { Protection, Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";

/** "CCPR 6, 7", or the code alone where the whole instrument protects. */
export function articlesInWords({ instrument, articles }: Protection): string {
  return articles === null ? instrument : `${instrument} ${articles}`;
}

/** Every article behind a right, parted by semicolons; `null` for a heading that no article stands behind. */
export function allArticles({ articles }: Right): string | null {
  return articles.length === 0 ? null : articles.map(articlesInWords).join("; ");
}

/**
 * The instruments that can hold a review on the right: those that protect it, among them those asked for. A heading
 * without articles has every instrument under which States report, as its coverage has.
 */
export function instrumentsBehind(
  right: Right,
  treaties: readonly InstrumentCode[],
): readonly InstrumentCode[] {
  const own = [...new Set(right.articles.map(({ instrument }) => instrument))];
  const behind: readonly InstrumentCode[] = own.length === 0 ? reportingInstruments : own;
  return treaties.length === 0 ? behind : behind.filter((code) => treaties.includes(code));
}
