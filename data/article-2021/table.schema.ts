import { z } from "zod";
import { instrumentCode, iso3 } from "#data/vocabulary";

export const articleTableRowSchema = z.strictObject({
  iso3,
  instrument: instrumentCode,
  reported: z.enum(["ratification", "accession", "signature", "absent"]),
});
export type ArticleTableRow = z.infer<typeof articleTableRowSchema>;
