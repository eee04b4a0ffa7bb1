import { z } from "zod";
import { instrumentCode, iso3, isoDate, text } from "#data/vocabulary";

export const declarationKinds = [
  "reservation",
  "declaration",
  "declaration-and-reservation",
  "interpretative-declaration",
  "understanding",
  "objection",
  "text-on-file",
  "note-only",
  "inquiry-opt-out",
  "inquiry-opt-out-withdrawn",
  "art-3-2-declaration",
  "art-4-derogation-notification",
  "art-10-competence",
  "art-11-inquiry-competence",
  "art-12-competence",
  "art-14-competence",
  "art-17-notification",
  "art-21-competence",
  "art-22-competence",
  "art-24-postponement",
  "art-31-competence",
  "art-32-competence",
  "art-41-competence",
  "art-76-competence",
  "art-77-competence",
] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

export const declarationSchema = z.strictObject({
  iso3,
  instrument: instrumentCode,
  kind: z.enum(declarationKinds),
  summaryEn: text,
  date: isoDate.nullable(),
  dateBasis: z
    .enum([
      "stated by the depositary",
      "stated in a depositary note",
      "upon signature",
      "upon ratification, accession or succession (depositary default)",
      "latest dated entry",
    ])
    .nullable(),
  sourceIds: z.array(text).min(1),
});
export type Declaration = z.infer<typeof declarationSchema>;
