import { statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { runCommand } from "../../setup/run-command.mjs";
import { runtimeEnvironment } from "../../setup/runtime.mjs";

export type ImportCost = Readonly<{
  /** From the start of the command to its end. */
  seconds: number;
  recordsASecond: number;
  /** The most memory that the import held at once, as its own account says. */
  peakMegabytes: number;
  releaseMegabytes: number;
}>;

/** Imports a file into `home` by the command that users have. */
export async function importExport(
  path: string,
  home: string,
  records: number,
  options: readonly string[] = [],
): Promise<ImportCost> {
  const began = performance.now();
  const env = runtimeEnvironment({ PACTA_HOME: home });
  const words = ["run", "import", "--", "uhri", path, ...options];
  const { code, output } = await runCommand("npm", words, { env });
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`The import ended with ${code}: ${output.trim().slice(-500)}`);
  return {
    seconds,
    recordsASecond: records / seconds,
    peakMegabytes: peakOf(output),
    releaseMegabytes: statSync(liveRelease(home)).size / 1e6,
  };
}

/** The last line of the account: "31.2 s, 8,590 records a second, at most 402 MB of memory." */
export function peakOf(output: string): number {
  const peak = /at most ([\d,]+) MB of memory/.exec(output)?.[1];
  if (peak === undefined) throw new Error("The account of the import names no peak of memory.");
  return Number(peak.replaceAll(",", ""));
}

function liveRelease(home: string): string {
  const id = currentReleaseId(home);
  if (id === null) throw new Error("The import left no live release.");
  return releaseFile(home, id);
}
