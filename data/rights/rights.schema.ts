import { z } from "zod";
import { instrumentCode, rightId, text } from "#data/vocabulary";

export const rightFamilies = [
  "civil-political",
  "economic-social-cultural",
  "equality-groups",
  "cross-cutting",
  "not-a-right",
] as const;
export type RightFamily = (typeof rightFamilies)[number];

const pinpoint = /^\d+(?:-\d+)?(?:\([0-9a-z]+\))*(?:-(?:\([0-9a-z]+\))+)?$/;

/** Articles of one instrument, "6, 37(a)" as written behind its code; `null` where the whole instrument is meant. */
export const protectionSchema = z.strictObject({
  instrument: instrumentCode,
  articles: z
    .string()
    .refine((value) => value.split(", ").every((part) => pinpoint.test(part)), "not articles")
    .nullable(),
});
export type Protection = z.infer<typeof protectionSchema>;

export const rightSchema = z.strictObject({
  id: rightId,
  nameEn: text,
  nameRu: text,
  family: z.enum(rightFamilies),
  articles: z.array(protectionSchema),
});
export type Right = z.infer<typeof rightSchema>;
