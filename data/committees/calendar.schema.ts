import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  iso3,
  partialDate,
  positive,
  sourceDay,
  text,
  webAddress,
} from "#data/vocabulary";

export const calendarEntrySchema = z.strictObject({
  start: partialDate,
  end: partialDate.nullable(),
  committee: committeeCode,
  session: positive.nullable(),
  what: z.enum([
    "session",
    "pre-sessional working group",
    "State under review",
    "deadline for NGO submissions",
    "State replies due",
    "visit",
  ]),
  iso3: iso3.nullable(),
  title: text.nullable(),
  status: z.enum(["held", "cancelled", "announced-outcome-not-seen", "rule-only"]),
  firmness: z.enum(["announced", "estimated"]),
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  asOf: sourceDay,
  note: text.nullable(),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;
