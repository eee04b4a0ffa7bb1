import type { UnDocument } from "#data/observations/documents.schema";
import type { Review } from "#data/reviews/reviews.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { dateOfDocument } from "#lib/observations/from-facts";

/**
 * Reviews of a State under an instrument that a source names or a symbol shows, by the day `asOf`. Reviews of a
 * territory apart do not count as reviews of the State. A document whose year is not known counts from the year of
 * the oldest text that cites it.
 */
export function reviewsKnown(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): readonly Review[] {
  return index
    .reviewsOf(iso3, code)
    .filter((review) => review.territory === null && byDay(review, asOf));
}

function byDay(review: Review, asOf: IsoDate): boolean {
  const dated = review.datedOn ?? review.docYear ?? review.noLaterThan;
  return dated === null || earliestDay(String(dated)) <= asOf;
}

/**
 * Concluding observations of a State under an instrument of which a part was read, by the day `asOf`. A document that
 * is only cited by others is known, not held.
 */
export function documentsHeld(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): readonly UnDocument[] {
  return concludingObservations(index, iso3, code, asOf).filter(
    ({ verification }) => verification === "excerpt-read",
  );
}

/** Whether any review of the State under the instrument is known from the facts by the day `asOf`. */
export function isReviewKnown(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): boolean {
  return (
    reviewsKnown(index, iso3, code, asOf).length > 0 ||
    concludingObservations(index, iso3, code, asOf).length > 0 ||
    (code === "CRC" && isUnclearReviewKnown(index, iso3, asOf))
  );
}

function concludingObservations(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): readonly UnDocument[] {
  return index
    .documentsOf(iso3, code)
    .filter(
      (document) =>
        document.docType === "concluding-observations" &&
        earliestDay(dateOfDocument(document) ?? asOf) <= asOf,
    );
}

/** Some sources name a review by the Committee on the Rights of the Child without saying under which instrument. */
function isUnclearReviewKnown(index: FactIndex, iso3: string, asOf: IsoDate): boolean {
  return index
    .reviewsOf(iso3, null)
    .some(
      (review) => review.committee === "CRC" && review.territory === null && byDay(review, asOf),
    );
}
