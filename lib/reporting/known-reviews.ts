import type { Review } from "#data/reviews/reviews.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { earliestDay, type IsoDate, latestDay, type PartialDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { rowsUnder } from "#lib/reporting/rows-under";

/** What is known of the reviews of a State under an instrument by a day. */
export type KnownReviews = Readonly<{
  /** The date of the last one, as precise as known; `null` where none has a date. */
  last: PartialDate | null;
  /** There is one of which not even the year is held. */
  undated: boolean;
}>;

/**
 * Reviews on a report by the day `asOf`, from the list of reviews and from the dialogues of the reporting cycles. An
 * exceptional report, additional information and the review of a territory apart are none of the State's cycle.
 */
export function knownReviews(
  index: FactIndex,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): KnownReviews {
  const listed = index.reviewsOf(iso3, code).filter(isOfCycle);
  const dialogues = rowsUnder(index, "reporting", iso3, code).map(
    ({ consideredOn }) => consideredOn?.split("/").at(-1) ?? null,
  );
  const dates = [...listed.map(dateOf), ...dialogues]
    .filter((date) => date !== null)
    .filter((date) => earliestDay(date) <= asOf);
  const last = dates.reduce<PartialDate | null>(later, null);
  return { last, undated: listed.some((review) => dateOf(review) === null) };
}

/** Whether a review is known that came surely after `day` and by `asOf`. */
export function reviewedAfter({ last }: KnownReviews, day: PartialDate): boolean {
  return last !== null && earliestDay(last) > latestDay(day);
}

function isOfCycle({ basis, territory }: Review): boolean {
  return territory === null && basis !== "exceptional-report" && basis !== "additional-information";
}

function dateOf({ datedOn, docYear }: Review): PartialDate | null {
  return datedOn ?? (docYear === null ? null : String(docYear));
}

/** Of two dates the later; where one may lie within the other, the more precise. */
function later(a: PartialDate | null, b: PartialDate): PartialDate {
  if (a === null) return b;
  if (a.startsWith(b)) return a;
  return b.startsWith(a) || b > a ? b : a;
}
