import { z } from "zod";
import { count, instrumentCode, isoDate, text } from "#data/vocabulary";

export const publishedCountSchema = z.strictObject({
  instrument: instrumentCode,
  date: isoDate,
  publishedParties: count,
  sourceIds: z.array(text).min(1),
  note: text.nullable(),
});
export type PublishedCount = z.infer<typeof publishedCountSchema>;
