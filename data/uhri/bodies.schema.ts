import { z } from "zod";
import { instrumentCode, text } from "#data/vocabulary";

export const mechanismKinds = ["treaty-body", "special-procedure", "upr", "unknown"] as const;
export type MechanismKind = (typeof mechanismKinds)[number];

/** A spelling of the field `Body`, "- CRC", and the mechanism it stands for; `code` is null for the bare prefix "-". */
export const uhriBodySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, "not an id that an address can carry")
    .nullable(),
  rawValue: z.string().startsWith("-"),
  code: text.nullable(),
  family: z.enum(mechanismKinds),
  subtype: z
    .enum(["special-rapporteur", "independent-expert", "working-group", "country-mandate"])
    .nullable(),
  instrument: instrumentCode.nullable(),
  records202602: z.int().nonnegative(),
  recordsFolded202609: z.int().nonnegative().nullable(),
  note: text.nullable(),
});
export type UhriBody = z.infer<typeof uhriBodySchema>;
