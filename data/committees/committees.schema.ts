import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  instrumentCode,
  isoDate,
  partialDate,
  positive,
  sourceDay,
  text,
  webAddress,
} from "#data/vocabulary";

export const committeeSchema = z.strictObject({
  code: committeeCode,
  nameEn: text,
  nameRu: text,
  nameRuBasis: z.enum(["un-text", "own-translation"]),
  instrument: instrumentCode,
  members: positive,
  established: partialDate.nullable(),
  instrumentInForceOn: isoDate,
  seat: text.nullable(),
  sessionsPerYear: positive,
  website: webAddress.nullable(),
  sessionsPage: webAddress.nullable(),
  ngoEmail: z.email().nullable(),
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  asOf: sourceDay,
  note: text.nullable(),
});
export type Committee = z.infer<typeof committeeSchema>;
