import type { Review } from "#data/reviews/reviews.schema";
import type { ReviewSession } from "#data/reviews/sessions.schema";
import type { FactIndex } from "#lib/facts/fact-index";

/** What is asked of the list of reviews: all of it, or the rows of one sort. */
export const reviewSorts = ["all", "symbol-and-year", "symbol-only", "no-symbol"] as const;
export type ReviewSort = (typeof reviewSorts)[number];

/** What is asked of the sessions of a committee: all since the first one listed, or those whose list is held. */
export const sessionSorts = ["all", "listed"] as const;
export type SessionSort = (typeof sessionSorts)[number];

/** Rows of the list of one committee. A document without a year may be the text of a review listed beside it. */
export function reviewsOfCommittee(
  { facts }: FactIndex,
  committee: string,
  sort: ReviewSort,
): readonly Review[] {
  return facts.reviews.filter(
    (review) => review.committee === committee && (sort === "all" || sortOf(review) === sort),
  );
}

function sortOf({ symbol, docYear }: Review): ReviewSort {
  if (symbol === null) return "no-symbol";
  return docYear === null ? "symbol-only" : "symbol-and-year";
}

export function sessionsOfCommittee(
  { facts }: FactIndex,
  committee: string,
  sort: SessionSort,
): readonly ReviewSession[] {
  return facts.reviewSessions.filter(
    (session) => session.committee === committee && (sort === "all" || session.listHeld === "yes"),
  );
}
