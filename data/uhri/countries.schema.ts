import { z } from "zod";
import { iso3, text } from "#data/vocabulary";

/** A State as the index spells it ("State of Palestine*": the asterisk is part of the value), and elsewhere. */
export const uhriCountrySchema = z.strictObject({
  uhriName: text,
  iso3,
  iso2: z.string().regex(/^[A-Z]{2}$/, "not an ISO 3166-1 alpha-2 code"),
  unShortName: text.nullable(),
  untcName: text.nullable(),
  differsFromUn: z.boolean(),
  differsFromUntc: z.boolean(),
  records202609: z.int().nonnegative(),
  note: text.nullable(),
});
export type UhriCountry = z.infer<typeof uhriCountrySchema>;
