import { z } from "zod";

/** The eighteen instruments, in the order of the depositary (chapter IV of the Treaty Collection). */
export const instrumentCodes = [
  "CERD",
  "CESCR",
  "CESCR-OP",
  "CCPR",
  "CCPR-OP1",
  "CCPR-OP2-DP",
  "CEDAW",
  "CEDAW-OP",
  "CAT",
  "CAT-OP",
  "CRC",
  "CRC-OP-AC",
  "CRC-OP-SC",
  "CRC-OP-IC",
  "CMW",
  "CRPD",
  "CRPD-OP",
  "CED",
] as const;
export const instrumentCode = z.enum(instrumentCodes);
export type InstrumentCode = z.infer<typeof instrumentCode>;

/** The ten treaty bodies; SPT is the Subcommittee on Prevention of Torture. */
export const committeeCodes = [
  "CCPR",
  "CESCR",
  "CERD",
  "CEDAW",
  "CAT",
  "CRC",
  "CMW",
  "CRPD",
  "CED",
  "SPT",
] as const;
export const committeeCode = z.enum(committeeCodes);
export type CommitteeCode = z.infer<typeof committeeCode>;

/** Acts by which a State consents to be bound. */
export const consentActs = [
  "ratification",
  "accession",
  "succession",
  "acceptance",
  "formal-confirmation",
] as const;
export type ConsentAct = (typeof consentActs)[number];

/** Every act on record; a `withdrawal-attempt` is one that the depositary did not let take effect. */
export const acts = ["signature", ...consentActs, "denunciation", "withdrawal-attempt"] as const;
export const actKind = z.enum(acts);
export type ActKind = z.infer<typeof actKind>;

export const precisions = ["day", "month", "year"] as const;
export type Precision = (typeof precisions)[number];

/** Procedures by which a committee hears individuals or inquires, as `procedures.json` answers them. */
export const procedureCodes = [
  "CCPR-OP1",
  "CAT-22",
  "CERD-14",
  "CEDAW-OP",
  "CRPD-OP",
  "CESCR-OP",
  "CRC-OP-IC",
  "CED-31",
  "CMW-77",
  "CAT-20",
  "CEDAW-OP-8",
  "CRPD-OP-6",
  "CESCR-OP-11",
  "CRC-OP-IC-13",
  "CED-33",
] as const;
export const procedureCode = z.enum(procedureCodes);
export type ProcedureCode = z.infer<typeof procedureCode>;

/** Kinds of observation: one passage of a document, not the document. */
export const observationKinds = ["concern", "recommendation", "positive", "follow-up"] as const;
export type ObservationKind = (typeof observationKinds)[number];

/** How an observation was verified, from surest to weakest. */
export const observationVerifications = [
  "paragraph-read",
  "excerpt-read",
  "secondary-report",
  "article-2021",
] as const;
export type ObservationVerification = (typeof observationVerifications)[number];

/** How a document was verified, from surest to weakest. */
export const documentVerifications = ["excerpt-read", "cited-by-secondary"] as const;
export type DocumentVerification = (typeof documentVerifications)[number];

/** How a fact about a committee was verified. `computed` is our arithmetic; `not-found` was looked for. */
export const committeeVerifications = [
  "official-page-read",
  "document-opening-read",
  "treaty-text-read",
  "decision-read",
  "secondary",
  "computed",
  "not-found",
] as const;
export const committeeVerification = z.enum(committeeVerifications);
export type CommitteeVerification = z.infer<typeof committeeVerification>;

/** How a review was verified: named by a source, or only read off a symbol seen in print. */
export const reviewVerifications = ["listed", "inferred-from-symbol"] as const;
export type ReviewVerification = (typeof reviewVerifications)[number];

/** Text as written: never empty, no blanks around it. */
export const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, "empty, or blanks around the text");

export const iso3 = z.string().regex(/^[A-Z]{3}$/, "not an ISO 3166-1 alpha-3 code");
export const rightId = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, "not a right id");
export const webAddress = z.url({ protocol: /^https?$/, error: "not a web address" });

/** A calendar day, "2006-01-24". */
export const isoDate = z.iso.date();
export type IsoDate = z.infer<typeof isoDate>;

/** Whether `value` is a year, a month or a day of the calendar: "2006", "2006-01", "2006-01-24". */
export function isPartialDate(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-\d{2}$/.test(value)) return isoDate.safeParse(`${value}-01`).success;
  return isoDate.safeParse(value).success;
}

/** Whether `value` is a partial date or an interval of two, "2011-07-14/2011-07-15", that runs forwards. */
export function isDateOrInterval(value: string): boolean {
  const [first = "", last, ...rest] = value.split("/");
  if (rest.length > 0 || !isPartialDate(first)) return false;
  return last === undefined || (isPartialDate(last) && first <= last);
}

/** A date as precise as the source: year, month or day. */
export const partialDate = z.string().refine(isPartialDate, "not a year, month or day");
export type PartialDate = z.infer<typeof partialDate>;

/** A date as precise as the source, or an interval of two, "a/b", both ends included. */
export const dateOrInterval = z
  .string()
  .refine(isDateOrInterval, "not a date, nor an interval of dates");
export type DateOrInterval = z.infer<typeof dateOrInterval>;

/** Day to which a source speaks; `undated` where the page read shows none. */
export const sourceDay = z.union([z.literal("undated"), partialDate]);

export const year = z.int().min(1945).max(2100);
export const count = z.int().min(0);
export const positive = z.int().min(1);

/** A reporting cycle as symbols write it: "3", or "8-10" for combined reports. */
export const cycle = z.string().regex(/^\d{1,2}(?:-\d{1,2})?$/, "not a reporting cycle");

/** An article with its instrument in front: "CCPR 19", "CRC-OP-AC 1-4", or an instrument alone. */
const instrumentPattern = [...instrumentCodes].sort((a, b) => b.length - a.length).join("|");
export const treatyArticle = z
  .string()
  .regex(new RegExp(`^(?:${instrumentPattern})(?: \\d\\S*(?:, \\d\\S*)*)?$`), "not an article");
