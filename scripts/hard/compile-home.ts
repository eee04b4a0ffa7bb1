import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { mustRun } from "../setup/run-command.mjs";
import { getNode } from "../setup/runtime.mjs";
import { compileRelease } from "../setup/site.mjs";
import type { HardContext } from "./section.ts";

/** A home with a release of the bundled facts, and of a file of the index where one is given. */
export async function compileHome(
  { folder, scratch }: HardContext,
  file?: string,
): Promise<string> {
  const home = mkdtempSync(join(scratch, "home-"));
  await compileRelease({ env: { PACTA_HOME: home } });
  if (file !== undefined) {
    const env = { ...process.env, PACTA_HOME: home };
    await mustRun(
      "The file was not imported",
      getNode(),
      [join(folder, "scripts/import.ts"), "uhri", file],
      { env },
    );
  }
  return home;
}
