import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ImportRefusal } from "#lib/db/import/import-refusal";

const journalName = ".renewal";
const listName = "complete.json";

/**
 * Writes some files of a folder together: all of them, or none. They are written beside first and listed; with the list on
 * disk the renewal has happened, and what a crash leaves undone is finished by `finishRenewal`.
 * @throws {ImportRefusal} while another renewal of the folder is under way.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string>): void {
  const journal = join(folder, journalName);
  takeJournal(journal);
  try {
    const names = [...files.keys()];
    names.forEach((name, index) => {
      writeThrough(join(journal, String(index)), files.get(name) ?? "");
    });
    writeThrough(join(journal, `${listName}.part`), JSON.stringify(names));
    renameSync(join(journal, `${listName}.part`), join(journal, listName));
  } catch (error) {
    rmSync(journal, { recursive: true, force: true });
    throw error;
  }
  putInPlace(folder);
}

/** Finishes, or takes back, what a renewal that was killed has left. */
export function finishRenewal(folder: string): void {
  const journal = join(folder, journalName);
  if (!existsSync(journal) || isRunning(ownerOf(journal))) return;
  if (existsSync(join(journal, listName))) putInPlace(folder);
  else rmSync(journal, { recursive: true, force: true });
}

function takeJournal(journal: string): void {
  try {
    mkdirSync(journal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new ImportRefusal(
      `Another renewal of ${dirname(journal)} is under way; nothing was written.`,
    );
  }
  writeThrough(join(journal, "owner"), String(process.pid));
}

function putInPlace(folder: string): void {
  const journal = join(folder, journalName);
  const names: string[] = JSON.parse(readFileSync(join(journal, listName), "utf8"));
  names.forEach((name, index) => {
    const written = join(journal, String(index));
    if (existsSync(written)) renameSync(written, join(folder, name));
  });
  rmSync(journal, { recursive: true, force: true });
}

function ownerOf(journal: string): number | null {
  try {
    return Number(readFileSync(join(journal, "owner"), "utf8"));
  } catch {
    return null;
  }
}

function isRunning(owner: number | null): boolean {
  if (owner === null || owner === process.pid || !(owner > 0)) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function writeThrough(path: string, content: string): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
