import { z } from "zod";
import { reportingInstrument, reviewBases } from "#data/reviews/reviews.schema";
import { count, iso3, partialDate, positive, text, year } from "#data/vocabulary";

export const reviewStatuses = [
  "reviewed-document-known",
  "reviewed-text-not-held",
  "document-known-year-not-held",
  "reviewed-instrument-unclear",
  "reviewed-year-not-held",
  "initial-report-not-yet-due",
  "not-a-party",
  "no-review-found",
] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** The last review known for one participant and one instrument. */
export const latestReviewSchema = z.strictObject({
  iso3,
  instrument: reportingInstrument,
  party: z.enum(["yes", "no"]),
  partySince: partialDate.nullable(),
  status: z.enum(reviewStatuses),
  lastKnownYear: year.nullable(),
  lastKnownDate: partialDate.nullable(),
  symbol: text.nullable(),
  session: positive.nullable(),
  basis: z.enum(reviewBases).nullable(),
  undatedSymbols: z.array(text),
  unclearReviews: z.array(z.union([z.literal("undated"), z.string().regex(/^\d{4}$/)])),
  laterSessionsWithoutList: count.nullable(),
  noInitialReportAsOf: partialDate.nullable(),
  initialReportDue: partialDate.nullable(),
});
export type LatestReview = z.infer<typeof latestReviewSchema>;
