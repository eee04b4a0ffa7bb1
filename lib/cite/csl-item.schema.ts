import { z } from "zod";

const dateParts = z.array(z.number().int()).min(1).max(3);
const cslDate = z.strictObject({ "date-parts": z.array(dateParts).min(1).max(2) });

/** The types of CSL-JSON that things of this subject are; a reader takes no other for valid either. */
export const cslTypes = [
  "report",
  "legal_case",
  "treaty",
  "document",
  "webpage",
  "article",
] as const;

/**
 * One item of CSL-JSON, as far as citations here fill it. Names and meaning of the fields: Citation Style Language 1.0.2,
 * schema csl-data.json.
 */
export const cslItemSchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(cslTypes),
  author: z.array(z.strictObject({ literal: z.string() })).optional(),
  title: z.string(),
  "title-short": z.string().optional(),
  number: z.string().optional(),
  locator: z.string().optional(),
  authority: z.string().optional(),
  "container-title": z.string().optional(),
  publisher: z.string().optional(),
  issued: cslDate.optional(),
  "event-date": cslDate.optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
});
export type CslItem = z.infer<typeof cslItemSchema>;
