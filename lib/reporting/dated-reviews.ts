import type { Review } from "#data/reviews/reviews.schema";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";

/**
 * Reviews of a State of which the year is known, by the day `asOf`: each is an event of its own. A document without a
 * year may be the text of a review listed beside it, so these two are never added up; reviews of a territory apart are
 * not reviews of the State.
 */
export function datedReviews(index: FactIndex, iso3: string, asOf: IsoDate): readonly Review[] {
  return index.facts.reviews.filter(
    (review) =>
      review.iso3 === iso3 && review.territory === null && isDated(review) && madeBy(review, asOf),
  );
}

/** Everything listed for a State by the day `asOf`, territories and undated documents included. */
export function listedReviews(index: FactIndex, iso3: string, asOf: IsoDate): readonly Review[] {
  return index.facts.reviews.filter((review) => review.iso3 === iso3 && madeBy(review, asOf));
}

export function isDated({ docYear }: Review): boolean {
  return docYear !== null;
}

/** A document without a year counts from the year of the oldest text that cites it. */
function madeBy({ datedOn, docYear, noLaterThan }: Review, asOf: IsoDate): boolean {
  const date = datedOn ?? docYear ?? noLaterThan;
  return date === null || earliestDay(String(date)) <= asOf;
}
