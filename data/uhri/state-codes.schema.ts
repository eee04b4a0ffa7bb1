import { z } from "zod";
import { iso3, text } from "#data/vocabulary";

/**
 * A code that stands for a State inside document symbols and is not its ISO 3166-1 alpha-3 code.
 * `territory` is set where the document is about a part of the State that is reviewed apart.
 */
export const stateCodeSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,4}(?:-[A-Z]{3})?$/, "not a code of a symbol"),
  iso3,
  territory: text.nullable(),
  note: text,
});
export type StateCode = z.infer<typeof stateCodeSchema>;
