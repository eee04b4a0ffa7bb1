import { z } from "zod";
import { contextCategories } from "#data/observations/context-events.schema";
import { iso3, partialDate, text } from "#data/vocabulary";

export const articleContextEventSchema = z.strictObject({
  iso3,
  date: partialDate,
  category: z.enum(contextCategories),
  title: text,
  summaryEn: text,
  value: z.number().nullable(),
  unit: z.enum(["persons", "NGOs", "KZT", "sites banned"]).nullable(),
});
export type ArticleContextEvent = z.infer<typeof articleContextEventSchema>;
