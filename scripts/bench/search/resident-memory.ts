import { readdirSync, readFileSync } from "node:fs";

/**
 * The memory that a process and those it started hold at this moment, in MB of a million bytes; pages of the release's
 * file that it reads count. `null` where the system has no /proc.
 */
export function residentMegabytes(pid: number): number | null {
  const kibibytes = [pid, ...descendants(pid)].map(residentKibibytes);
  const known = kibibytes.filter((each) => each !== null);
  return known.length === 0 ? null : (known.reduce((a, b) => a + b, 0) * 1024) / 1e6;
}

function residentKibibytes(pid: number): number | null {
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return resident === undefined ? null : Number(resident);
}

function descendants(pid: number): number[] {
  const children = list(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** A process may end while it is looked at: what is gone holds nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
