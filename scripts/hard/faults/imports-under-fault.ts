import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { createRandom } from "#lib/import/uhri/synthetic/random";
import { makeExport } from "../../bench/search/make-export.ts";
import { getNode } from "../../setup/runtime.mjs";
import { ask } from "../ask.ts";
import { compileHome } from "../compile-home.ts";
import type { HardContext, Outcome } from "../section.ts";
import { openTally } from "../tally.ts";

const kills = 8;

/** An import is killed at moments drawn by chance while a site answers from the same home. */
export async function importsUnderFault(context: HardContext): Promise<Outcome> {
  const home = await compileHome(context);
  const id = currentReleaseId(home) ?? "";
  const bytes = readFileSync(releaseFile(home, id));
  const file = join(context.scratch, "export.json");
  await makeExport(file, 20_000);
  const site = await context.serve(home);
  const tally = openTally();
  const random = createRandom(context.seed);
  for (let round = 0; round < kills; round++) {
    const afterMs = Math.round(200 + random.next() * 4000);
    const ended = await killImport(context.folder, home, file, afterMs);
    const { status } = await ask(site.address, "/api/v1/health");
    const faults = [
      ...(ended ? ["it ended before it was killed"] : []),
      ...(currentReleaseId(home) === id ? [] : ["another release is live"]),
      ...(readFileSync(releaseFile(home, id)).equals(bytes) ? [] : ["the live release changed"]),
      ...(status === 200 ? [] : [`health answers ${status}`]),
    ];
    tally.tried(faults, `killed after ${afterMs} ms`);
  }
  await site.stop();
  return tally.outcome("imports killed at moments drawn by chance", "the live release as it was");
}

async function killImport(folder: string, home: string, file: string, afterMs: number) {
  const program = join(folder, "scripts/import.ts");
  const child = spawn(getNode(), [program, "uhri", file], {
    env: { ...process.env, PACTA_HOME: home },
    stdio: "ignore",
  });
  const exit = once(child, "exit");
  await Promise.race([exit, pause(afterMs)]);
  const ended = child.exitCode !== null;
  child.kill("SIGKILL");
  await exit;
  return ended;
}
