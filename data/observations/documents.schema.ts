import { z } from "zod";
import {
  committeeCode,
  cycle,
  dateOrInterval,
  documentVerifications,
  instrumentCode,
  iso3,
  partialDate,
  text,
  webAddress,
} from "#data/vocabulary";

export const documentTypes = [
  "concluding-observations",
  "list-of-issues",
  "views",
  "decision",
  "follow-up",
  "state-report",
  "replies",
  "summary-record",
  "visit-report",
  "meeting-summary",
  "early-warning-decision",
  "inquiry-report",
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** A session as printed, "144th" or "137th (27 February-24 March 2023)". */
const session = z.string().regex(/^\d+(?:st|nd|rd|th)(?: \([^()]+ \d{4}\))?$/, "not a session");

export const documentSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}-[A-Za-z0-9-]+$/, "not a document id"),
  iso3,
  committee: committeeCode,
  instrument: instrumentCode,
  symbol: text.nullable(),
  docType: z.enum(documentTypes),
  cycle: z.union([z.literal("1 (OPAC)"), z.literal("individual communication"), cycle]).nullable(),
  title: text,
  session: session.nullable(),
  consideredOn: dateOrInterval.nullable(),
  adoptedOn: dateOrInterval.nullable(),
  publishedOn: partialDate.nullable(),
  url: webAddress.nullable(),
  sourceNote: text,
  verification: z.enum(documentVerifications),
});
/** Named apart from the browser's own `Document`. */
export type UnDocument = z.infer<typeof documentSchema>;
