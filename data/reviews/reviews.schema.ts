import { z } from "zod";
import {
  committeeCodes,
  cycle,
  type instrumentCodes,
  iso3,
  isoDate,
  partialDate,
  positive,
  reviewVerifications,
  text,
  year,
} from "#data/vocabulary";

/** Committees that review reports; the SPT visits instead. */
export const reviewingCommittees = committeeCodes.filter((code) => code !== "SPT");
export const reviewingCommittee = z.enum(reviewingCommittees);

/** Instruments under which States report. */
export const reportingInstruments = [
  "CCPR",
  "CESCR",
  "CERD",
  "CEDAW",
  "CAT",
  "CRC",
  "CRC-OP-AC",
  "CRC-OP-SC",
  "CMW",
  "CRPD",
  "CED",
] as const satisfies readonly (typeof instrumentCodes)[number][];
export const reportingInstrument = z.enum(reportingInstruments);
export type ReportingInstrument = z.infer<typeof reportingInstrument>;

export const dateKinds = [
  "adopted",
  "session-closed",
  "session-year",
  "session-number",
  "considered",
  "document-date",
  "year-cited",
] as const;

export const reviewBases = [
  "report",
  "no-report",
  "exceptional-report",
  "additional-information",
  "unknown",
] as const;
export type ReviewBasis = (typeof reviewBases)[number];

/** One review or one document; a document without a year may be the text of a review listed beside it. */
export const reviewSchema = z.strictObject({
  iso3,
  committee: reviewingCommittee,
  instrument: reportingInstrument.nullable(),
  symbol: text.nullable(),
  cycle: z.union([z.literal("SP.1"), cycle]).nullable(),
  docYear: year.nullable(),
  publishedOn: isoDate.nullable(),
  sourceIds: z.array(text).min(1),
  verification: z.enum(reviewVerifications),
  rowKind: z.enum(["document", "review"]),
  session: positive.nullable(),
  datedOn: partialDate.nullable(),
  dateKind: z.enum(dateKinds).nullable(),
  basis: z.enum(reviewBases).nullable(),
  territory: z.enum(["Hong Kong", "Macao", "Overseas territories"]).nullable(),
  noLaterThan: year.nullable(),
  citedIn: z.array(text),
  citedInFurther: positive.nullable(),
  note: text.nullable(),
});
export type Review = z.infer<typeof reviewSchema>;
