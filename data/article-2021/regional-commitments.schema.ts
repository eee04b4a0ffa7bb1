import { z } from "zod";
import { iso3, text, year } from "#data/vocabulary";

export const regionalCommitmentSchema = z.strictObject({
  iso3,
  instrument: z.enum(["OSCE-HFA", "OSCE-CPH", "CIS-HR"]),
  shortName: text,
  kind: z.enum(["politically binding commitment", "treaty"]),
  status: z.enum(["participating State", "ratified"]),
  year: year.nullable(),
  note: text.nullable(),
});
export type RegionalCommitment = z.infer<typeof regionalCommitmentSchema>;
