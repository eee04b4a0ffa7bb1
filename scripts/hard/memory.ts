import { readFileSync } from "node:fs";

/** The most memory that a process has held, in megabytes; `null` where the system does not tell, or the process is gone. */
export function peakMegabytes(pid: number | undefined): number | null {
  try {
    const [, kilobytes] =
      /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
