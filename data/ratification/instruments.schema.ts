import { z } from "zod";
import { committeeCode, count, instrumentCode, isoDate, text, webAddress } from "#data/vocabulary";

export const instrumentSchema = z.strictObject({
  code: instrumentCode,
  untcNumber: z.string().regex(/^IV-\d+(?:-[a-d])?$/, "not a chapter IV number"),
  shortName: text,
  fullNameEn: text,
  fullNameRu: text,
  adoptedOn: isoDate,
  entryIntoForceOn: isoDate,
  parentCode: instrumentCode.nullable(),
  committee: committeeCode,
  kind: z.enum(["treaty", "protocol"]),
  untcUrl: webAddress,
  publishedSignatories: count,
  publishedParties: count,
  publishedAsOf: isoDate,
  dataCurrentTo: isoDate,
});
export type Instrument = z.infer<typeof instrumentSchema>;
