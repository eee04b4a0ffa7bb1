import { z } from "zod";
import { dateOrInterval, iso3, text } from "#data/vocabulary";

export const contextCategories = ["political-event", "counter-terrorism", "civil-society"] as const;
export type ContextCategory = (typeof contextCategories)[number];

/** A dated event or figure around the reviews: background, not a finding of a committee. */
export const contextEventSchema = z.strictObject({
  iso3,
  date: dateOrInterval,
  category: z.enum(contextCategories).nullable(),
  title: text,
  summary: text,
  value: z.number().nullable(),
  unit: z.enum(["persons", "NGOs", "KZT", "sites banned"]).nullable(),
  sources: z.array(text).min(1),
});
export type ContextEvent = z.infer<typeof contextEventSchema>;
