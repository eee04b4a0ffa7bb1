import { z } from "zod";
import { iso3, text } from "#data/vocabulary";

export const regionalGroups = [
  "African Group",
  "Asia-Pacific Group",
  "Eastern European Group",
  "Group of Latin American and Caribbean States",
  "Western European and Others Group",
  "none (observer in the Western European and Others Group)",
] as const;

/** A participant: member State, observer, other State, or regional organization. */
export const countrySchema = z.strictObject({
  iso3,
  iso2: z.string().regex(/^[A-Z]{2}$/, "not an ISO 3166-1 alpha-2 code"),
  m49: z
    .string()
    .regex(/^\d{3}$/, "not an M49 code")
    .nullable(),
  nameEn: text,
  nameRu: text,
  unRegion: z.enum(["Africa", "Americas", "Asia", "Europe", "Oceania"]).nullable(),
  unSubregion: text.nullable(),
  unIntermediateRegion: text.nullable(),
  unRegionalGroup: z.enum(regionalGroups).nullable(),
  kind: z.enum(["member-state", "observer", "other", "regional-organization"]),
});
export type Country = z.infer<typeof countrySchema>;
