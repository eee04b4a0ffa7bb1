import { ImportRefusal } from "#lib/db/import/import-refusal";

const fullDisk = "The disk is full; the live release is as it was.";
const sqliteFull = 13;

/** What the user needs to know of a failure, in one sentence; `null` where the fault is ours. */
export function failureSentence(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof ImportRefusal) return error.message;
  if ("errcode" in error && error.errcode === sqliteFull) return fullDisk;
  switch ("code" in error ? error.code : null) {
    case "ENOSPC":
    case "EDQUOT":
      return fullDisk;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `A right is missing (${error.message}); the live release is as it was.`;
    default:
      return null;
  }
}
