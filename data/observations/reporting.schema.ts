import { z } from "zod";
import {
  committeeCode,
  cycle,
  dateOrInterval,
  instrumentCode,
  iso3,
  partialDate,
  text,
} from "#data/vocabulary";

/** One report of one State. `dueOn` lists every day on which a part of a combined report was due. */
export const reportingRowSchema = z.strictObject({
  iso3,
  committee: committeeCode,
  instrument: instrumentCode,
  cycle,
  reportSymbol: text.nullable(),
  dueOn: z.array(dateOrInterval),
  submittedOn: partialDate.nullable(),
  consideredOn: dateOrInterval.nullable(),
  consideredOnNote: text.nullable(),
  nextDueOn: partialDate.nullable(),
  sources: z.array(text).min(1),
});
export type ReportingRow = z.infer<typeof reportingRowSchema>;
