import { z } from "zod";
import { partialDate, text, webAddress } from "#data/vocabulary";

export const reviewSourceSchema = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  url: webAddress.nullable(),
  date: partialDate.nullable(),
  note: text.nullable(),
});
export type ReviewSource = z.infer<typeof reviewSourceSchema>;
