import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A file that is written to its end and read where needed, and is gone with the process. */
export type WorkFile = Readonly<{
  append(bytes: Uint8Array): void;
  read(from: number, length: number): Buffer;
  size(): number;
  close(): void;
}>;

const windowBytes = 64 * 1024;
let opened = 0;

/**
 * Opens a file in `folder`. Its name is taken away at once where the system allows that, so that the disk gets its room
 * back however the process ends.
 */
export function openWorkFile(folder: string, name: string): WorkFile {
  opened += 1;
  const path = join(folder, `${name}-${process.pid}-${opened}`);
  const file = openSync(path, "wx+");
  if (process.platform !== "win32") rmSync(path);
  let size = 0;
  let held: Buffer = Buffer.alloc(0);
  let heldFrom = 0;

  /** Reads on from where it read last, more than is asked for; what lies elsewhere is read by itself. */
  function read(from: number, length: number): Buffer {
    const heldTo = heldFrom + held.length;
    const isNext = from >= heldFrom && from <= heldTo + windowBytes;
    if (!isNext) return readFully(file, Buffer.allocUnsafe(length), from);
    if (from + length > heldTo) {
      const ahead = Math.min(Math.max(length, windowBytes), size - from);
      held = readFully(file, Buffer.allocUnsafe(ahead), from);
      heldFrom = from;
    }
    return held.subarray(from - heldFrom, from - heldFrom + length);
  }

  return {
    append(bytes) {
      writeFully(file, bytes, size);
      size += bytes.length;
    },
    read,
    size: () => size,
    close: () => closeSync(file),
  };
}

function readFully(file: number, into: Buffer, from: number): Buffer {
  for (let done = 0; done < into.length; ) {
    const read = readSync(file, into, done, into.length - done, from + done);
    if (read === 0) throw new RangeError("The work file is shorter than what was written to it.");
    done += read;
  }
  return into;
}

function writeFully(file: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, at + done);
  }
}
