import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { basename } from "node:path";
import { hashBeside } from "#lib/db/release-files";

/** The SHA-256 of a file in hexadecimal, read piece by piece into one place: a stream makes garbage as large as the file. */
export function hashOfFile(file: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(1 << 20);
  const opened = openSync(file, "r");
  try {
    for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(opened);
  }
  return hash.digest("hex");
}

/** Writes the hash of a file beside it, in one step and as `sha256sum -c` reads it, and returns it. */
export function writeHash(file: string): string {
  const hash = hashOfFile(file);
  const next = `${hashBeside(file)}.${process.pid}`;
  writeFileSync(next, `${hash}  ${basename(file)}\n`);
  renameSync(next, hashBeside(file));
  return hash;
}

/** The hash that was written beside a file when it was compiled or first listed; `null` where there is none. */
export function writtenHash(file: string): string | null {
  const beside = hashBeside(file);
  if (!existsSync(beside)) return null;
  const [hash = ""] = readFileSync(beside, "utf8").split(" ");
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}
