import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  partialDate,
  text,
  webAddress,
} from "#data/vocabulary";

export const grades = [
  "A",
  "B",
  "B1",
  "B2",
  "C",
  "C1",
  "C2",
  "D",
  "D1",
  "D2",
  "E",
  "partially implemented",
  "no progress",
] as const;
export type Grade = (typeof grades)[number];

/** One grade of one scale. The same letter on two scales is not the same grade. */
export const gradingScaleSchema = z.strictObject({
  scaleId: text,
  committee: committeeCode,
  appliesTo: z.enum(["concluding-observations", "views"]),
  validFrom: partialDate.nullable(),
  validTo: partialDate.nullable(),
  firstSeen: partialDate,
  lastSeen: partialDate,
  grade: z.enum(grades),
  meaning: text,
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  note: text.nullable(),
});
export type GradingScale = z.infer<typeof gradingScaleSchema>;
