import { z } from "zod";
import { text } from "#data/vocabulary";

/** A key of a record in the JSON export, and the column that carries it in the XLSX (null: none does). */
export const uhriFieldSchema = z.strictObject({
  jsonField: z.string().regex(/^[A-Z][A-Za-z]+$/, "not a key of the export"),
  shape: z.enum(["text", "list", "date"]),
  xlsxHeader: text.nullable(),
  xlsxPosition: z.int().min(1).max(16).nullable(),
  type: text,
  nullable: text,
  note: text.nullable(),
});
export type UhriField = z.infer<typeof uhriFieldSchema>;
