import { z } from "zod";

/** Records of one year of publication, as published in September 2026. */
export const recordsOfYearSchema = z.strictObject({
  publicationYear: z.int(),
  records202609: z.int().nonnegative(),
});
export type RecordsOfYear = z.infer<typeof recordsOfYearSchema>;
