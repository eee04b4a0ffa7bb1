import { z } from "zod";

const text = z.string().nullish();
// Ten times the longest symbol or name published.
const name = z.string().max(1000).nullish();
// Both far above the longest list published, of 15 labels.
const labels = z.array(z.string().nullable()).max(1000);
const cell = z.string().max(40_000);
const list = z.union([labels, cell]).nullish();
const cycle = z.union([z.string(), z.number()]).nullish();

/**
 * One record of the JSON export, or one row of the XLSX in the same shape. Absent keys count as null; keys beyond
 * the eighteen are let through, for the importer to report.
 */
export const uhriRecordSchema = z.looseObject({
  AnnotationId: name,
  Symbol: name,
  Text: text,
  DocumentId: name,
  PublicationDate: name,
  PublicationDateOnUhri: name,
  AnnotationType: name,
  Body: name,
  Countries: list,
  Regions: list,
  Themes: list,
  AffectedPersons: list,
  Sdgs: list,
  UprCycle: cycle,
  UprPositions: list,
  UprRecommendingCountry: list,
  UprRecommendingRegions: list,
  UprSession: list,
});
export type UhriRecord = z.infer<typeof uhriRecordSchema>;

export const uhriKeys = Object.keys(uhriRecordSchema.shape) as readonly UhriKey[];
export type UhriKey = keyof typeof uhriRecordSchema.shape;

export type RecordRefusal = Readonly<{
  reason: "not-an-object" | "not-uhri" | "wrong-type";
  detail: string;
}>;

export type RecordParse =
  | Readonly<{ ok: true; record: UhriRecord }>
  | (Readonly<{ ok: false }> & RecordRefusal);

/** Reads one parsed JSON value as a record of the index. Never throws: what is none comes back with the reason. */
export function parseUhriRecord(value: unknown): RecordParse {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, reason: "not-an-object", detail: kindOfValue(value) };
  }
  const parsed = uhriRecordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ok: false,
      reason: "wrong-type",
      detail: `${issue?.path.join(".")}: ${issue?.message}`,
    };
  }
  if (!isUhri(parsed.data)) {
    const keys = Object.keys(value).slice(0, 5).join(", ");
    return { ok: false, reason: "not-uhri", detail: keys === "" ? "no keys" : `keys: ${keys}` };
  }
  return { ok: true, record: parsed.data };
}

function isUhri(record: UhriRecord): boolean {
  return "AnnotationId" in record || "Text" in record;
}

function kindOfValue(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
