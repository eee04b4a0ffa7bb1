import { z } from "zod";
import { grades } from "#data/committees/grading-scales.schema";
import {
  committeeCode,
  committeeVerification,
  iso3,
  partialDate,
  text,
  webAddress,
} from "#data/vocabulary";

export const gradeFoundSchema = z.strictObject({
  iso3,
  committee: committeeCode,
  documentSymbol: text.nullable(),
  subject: text,
  grade: z.enum(grades).nullable(),
  scaleId: text.nullable(),
  status: z.enum(["graded", "assessed-result-not-seen"]),
  date: partialDate,
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  note: text.nullable(),
});
export type GradeFound = z.infer<typeof gradeFoundSchema>;
