import { z } from "zod";

const count = z.int().nonnegative();

/** Records of one year of publication by type, as published in February 2026. */
export const annotationTypesOfYearSchema = z.strictObject({
  year: z.int(),
  recommendations: count,
  concernsObservations: count,
  empty: count,
  uuidOrNull: count,
  total202602: count,
});
export type AnnotationTypesOfYear = z.infer<typeof annotationTypesOfYearSchema>;
