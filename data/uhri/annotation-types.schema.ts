import { z } from "zod";
import { text } from "#data/vocabulary";

/** A spelling of the field `AnnotationType`; "<uuid>" stands for any UUID, `code` is null where no type is given. */
export const annotationTypeSchema = z.strictObject({
  rawValue: text,
  code: z.enum(["recommendation", "observation", "other"]).nullable(),
  records202602: z.int().nonnegative(),
  note: text.nullable(),
});
export type AnnotationType = z.infer<typeof annotationTypeSchema>;
