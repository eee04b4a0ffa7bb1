import { z } from "zod";
import { text } from "#data/vocabulary";

/** A Sustainable Development Goal or target: "16" or "16.10" or "16.a", with the label of the English export. */
export const uhriSdgSchema = z.strictObject({
  rawValue: text,
  code: z.string().regex(/^\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?$/, "not an SDG code"),
  goal: z.int().min(1).max(17),
  level: z.enum(["goal", "target", "means of implementation"]),
  records202609: z.int().nonnegative(),
});
export type UhriSdg = z.infer<typeof uhriSdgSchema>;
