import { z } from "zod";

/**
 * A short text that stands again and again in the facts, in English, and what it is in another language. The facts keep
 * the English, which some of them are joined by; what a reader sees is chosen by language.
 */
export const labelSchema = z.strictObject({
  textEn: z.string().min(1),
  textRu: z.string().min(1),
});
export type Label = z.infer<typeof labelSchema>;
