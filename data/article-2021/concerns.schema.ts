import { z } from "zod";
import { iso3, rightId, text } from "#data/vocabulary";

export const articleConcernSchema = z.strictObject({
  iso3,
  rightId,
  bodyAsReported: z.enum([
    "Human Rights Committee",
    "Committee on Economic, Social and Cultural Rights",
    "Other sources",
  ]),
  summaryEn: text,
});
export type ArticleConcern = z.infer<typeof articleConcernSchema>;
