import { z } from "zod";
import { iso3, text } from "#data/vocabulary";

/** Another spelling of a State: an older name, a two-letter code, the depositary's form. */
export const countryAliasSchema = z.strictObject({
  alias: text,
  iso3,
  where: text,
  records202602: z.int().nonnegative().nullable(),
});
export type CountryAlias = z.infer<typeof countryAliasSchema>;
