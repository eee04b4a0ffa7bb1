import { readFileSync } from "node:fs";

/** The most memory that a process has held, in megabytes; `null` where the system does not tell, or the process is gone. */
export function peakMegabytes(pid: number | undefined): number | null {
  return megabytesOf(pid, /^VmHWM:\s+(\d+)/m);
}

/** What it holds at the moment; `null` in the same cases. */
export function nowMegabytes(pid: number | undefined): number | null {
  return megabytesOf(pid, /^VmRSS:\s+(\d+)/m);
}

function megabytesOf(pid: number | undefined, line: RegExp): number | null {
  try {
    const [, kilobytes] = line.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
