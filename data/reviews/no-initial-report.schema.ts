import { z } from "zod";
import { reportingInstrument } from "#data/reviews/reviews.schema";
import { iso3, partialDate, text } from "#data/vocabulary";

/** An initial report that a committee itself listed as overdue on a day. */
export const noInitialReportSchema = z.strictObject({
  iso3,
  instrument: reportingInstrument,
  due: partialDate.nullable(),
  asOf: partialDate,
  sourceIds: z.array(text).min(1),
  note: text.nullable(),
});
export type NoInitialReport = z.infer<typeof noInitialReportSchema>;
