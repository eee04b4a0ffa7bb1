import { z } from "zod";
import { committeeCode, instrumentCode, iso3, partialDate, text } from "#data/vocabulary";

export const followUpSchema = z.strictObject({
  iso3,
  committee: committeeCode,
  instrument: instrumentCode,
  documentSymbol: text,
  paragraph: z
    .string()
    .regex(/^\d+(?:-\d+)?$/, "not a paragraph")
    .nullable(),
  grade: z
    .enum([
      "partially implemented",
      "unsatisfactory (as reported by an NGO; wording of the Committee not seen)",
    ])
    .nullable(),
  date: partialDate.nullable(),
  sources: z.array(text).min(1),
  note: text.nullable(),
});
export type FollowUp = z.infer<typeof followUpSchema>;
