import { z } from "zod";
import {
  committeeCode,
  committeeVerification,
  positive,
  sourceDay,
  text,
  webAddress,
} from "#data/vocabulary";

export const submissionStages = [
  "list-of-issues",
  "lois-prior-to-reporting",
  "session",
  "follow-up",
  "early-warning",
  "visit",
] as const;

export const ngoSubmissionSchema = z.strictObject({
  committee: committeeCode,
  stage: z.enum(submissionStages),
  deadlineRule: text,
  weeksBeforeSession: positive.nullable(),
  wordLimit: positive.nullable(),
  languages: z
    .array(z.enum(["en", "fr", "es", "ru"]))
    .min(1)
    .nullable(),
  formatPortal: text.nullable(),
  sources: z.array(webAddress).min(1),
  verification: committeeVerification,
  asOf: sourceDay,
  note: text.nullable(),
});
export type NgoSubmission = z.infer<typeof ngoSubmissionSchema>;
