import { z } from "zod";
import { text } from "#data/vocabulary";

/** A breach that is known and stays: `check`, `file`, `record` and `value` name it; one that no longer matches is a breach itself. */
export const checkExceptionSchema = z.strictObject({
  check: text,
  file: text,
  record: text,
  value: text,
  reason: text,
});
export type CheckException = z.infer<typeof checkExceptionSchema>;
