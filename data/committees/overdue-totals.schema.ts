import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  instrumentCode,
  partialDate,
  positive,
  text,
  webAddress,
} from "#data/vocabulary";

export const overdueTotalSchema = z.strictObject({
  asOf: partialDate,
  committee: committeeCode,
  instrument: instrumentCode,
  kind: z.enum(["all", "initial", "periodic", "initial-over-10-years"]),
  number: positive,
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  note: text.nullable(),
});
export type OverdueTotal = z.infer<typeof overdueTotalSchema>;
