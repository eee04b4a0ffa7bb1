import { z } from "zod";
import {
  committeeCode,
  instrumentCode,
  iso3,
  observationKinds,
  observationVerifications,
  rightId,
  text,
  treatyArticle,
  webAddress,
  year,
} from "#data/vocabulary";

/** Paragraph numbers: "17", "17-19", "13, 19, 25", with letters "17 (b)". */
export const paragraphsPattern = /^\d+(?: \([a-z]\))?(?:-\d+)?(?:, \d+(?: \([a-z]\))?(?:-\d+)?)*$/;

export const observationSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}-[A-Z]+-\d{4}-\d{2}$/, "not an observation id"),
  iso3,
  committee: committeeCode.nullable(),
  instrument: instrumentCode.nullable(),
  documentId: text.nullable(),
  documentSymbol: text.nullable(),
  paragraphs: z.string().regex(paragraphsPattern, "not paragraph numbers").nullable(),
  kind: z.enum(observationKinds),
  priorityFollowUp: z.boolean().nullable(),
  rights: z.array(rightId).min(1),
  affectedGroups: z.array(text),
  heading: text,
  summaryEn: text,
  recommendationEn: text.nullable(),
  treatyArticles: z.array(treatyArticle),
  year,
  sources: z.array(webAddress).min(1),
  verification: z.enum(observationVerifications),
  confidenceNote: text,
});
export type Observation = z.infer<typeof observationSchema>;
