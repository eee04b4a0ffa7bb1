import { z } from "zod";
import {
  actKind,
  instrumentCode,
  iso3,
  isoDate,
  partialDate,
  precisions,
  text,
} from "#data/vocabulary";

/**
 * One act of one participant. `date` is the day of signature or of deposit with the Secretary-General,
 * for a denunciation the day of notification; `effectiveOn` the day that a denunciation takes effect,
 * where the note states it.
 */
export const actSchema = z.strictObject({
  iso3,
  instrument: instrumentCode,
  act: actKind,
  date: partialDate,
  precision: z.enum(precisions),
  effectiveOn: isoDate.nullable(),
  sourceIds: z.array(text).min(1),
  asOf: isoDate,
  note: text.nullable(),
});
export type Act = z.infer<typeof actSchema>;
