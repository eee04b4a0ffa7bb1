import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentReleaseId } from "#lib/db/release-files";
import { makeExport } from "../../bench/search/make-export.ts";
import { getNode } from "../../setup/runtime.mjs";
import { ask } from "../ask.ts";
import { compileHome } from "../compile-home.ts";
import type { HardContext, Outcome } from "../section.ts";

const megabyte = 1024 * 1024;

/** A home on a disk that is full, and on one that is mounted read-only. Both need the right to mount one. */
export async function disksThatRefuse(context: HardContext): Promise<readonly Outcome[]> {
  const disk = join(context.scratch, "disk");
  mkdirSync(disk);
  const mounted = command("mount", ["-t", "tmpfs", "-o", "size=120m", "pacta", disk]);
  if (mounted.status !== 0) return [notTried("a full disk"), notTried("a read-only disk")];
  try {
    const home = join(disk, "home");
    cpSync(await compileHome(context), home, { recursive: true });
    const file = join(context.scratch, "export-for-disk.json");
    await makeExport(file, 20_000);
    const full = await tryDisk(context, "a full disk", home, file, () => fill(disk));
    const readOnly = await tryDisk(context, "a read-only disk", home, file, () =>
      command("mount", ["-o", "remount,ro", disk]),
    );
    return [full, readOnly];
  } finally {
    command("umount", [disk]);
  }
}

/** The site starts and answers; an import fails in a sentence and leaves what is live. */
async function tryDisk(
  context: HardContext,
  what: string,
  home: string,
  file: string,
  refuse: () => unknown,
): Promise<Outcome> {
  context.say(what);
  const id = currentReleaseId(home);
  refuse();
  const program = join(context.folder, "scripts/import.ts");
  const tried = command(getNode(), [program, "uhri", file], { PACTA_HOME: home });
  const site = await context.serve(home);
  const { status } = await ask(site.address, "/api/v1/health");
  const page = await ask(site.address, "/countries/KAZ");
  await site.stop();
  const faults = [
    ...(tried.status === 1 ? [] : [`the import ended with ${tried.status}`]),
    ...(isSentence(tried.stderr) ? [] : [`the import said: ${tried.stderr.slice(0, 200)}`]),
    ...(currentReleaseId(home) === id ? [] : ["another release is live"]),
    ...(status === 200 && page.status === 200 ? [] : [`answers ${status} and ${page.status}`]),
  ];
  const said = tried.stderr.trim().split("\n").at(-1) ?? "";
  return {
    what: `import and start on ${what}`,
    times: 1,
    happened: faults.join("; ") || `the import is refused (“${said}”), and the site answers`,
    holds: faults.length === 0,
  };
}

/** Something for a person, and not the trace of a program. */
function isSentence(text: string): boolean {
  return text.trim().length > 20 && !/\n\s+at /.test(text);
}

function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk);
  for (let left = bavail * bsize; left > 0; left -= megabyte) {
    writeFileSync(join(disk, "filling"), Buffer.alloc(Math.min(left, megabyte)), { flag: "a" });
  }
}

function notTried(what: string): Outcome {
  return { what, times: 0, happened: "not tried: nothing may be mounted here", holds: null };
}

function command(program: string, words: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(program, words, { env: { ...process.env, ...env }, encoding: "utf8" });
}
