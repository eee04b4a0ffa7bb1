import { ImportRefusal } from "#lib/db/import/import-refusal";

const sqliteFull = 13;

/**
 * What the user needs to know of a failure, in one sentence; `null` where the fault is ours. `untouched` says what the
 * failure has left as it was.
 */
export function failureSentence(
  error: unknown,
  untouched = "the live release is as it was",
): string | null {
  const fullDisk = `The disk is full; ${untouched}.`;
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
      return `A right is missing (${error.message}); ${untouched}.`;
    default:
      return null;
  }
}
