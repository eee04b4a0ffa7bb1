import { ImportRefusal } from "#lib/db/import/import-refusal";

/** A fault of a file that is read, as a refusal. A refusal speaks for itself, and a full disk is no fault of the file. */
export function refusalOf(error: unknown, name: string): unknown {
  if (error instanceof ImportRefusal || (error instanceof Error && "syscall" in error))
    return error;
  const words = error instanceof Error ? error.message : String(error);
  const line = words.replace(/\s+/g, " ").slice(0, 200).replace(/\.$/, "");
  return new ImportRefusal(`${name} is damaged: ${line}.`);
}
