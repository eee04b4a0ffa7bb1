import { z } from "zod";
import { partialDate, text, webAddress } from "#data/vocabulary";

export const sourceSchema = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  url: webAddress.nullable(),
  statusDate: partialDate.nullable(),
  accessedNote: text.nullable(),
});
export type Source = z.infer<typeof sourceSchema>;
