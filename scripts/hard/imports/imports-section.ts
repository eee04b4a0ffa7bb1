import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { startCommand } from "../../setup/run-command.mjs";
import { getNode } from "../../setup/runtime.mjs";
import { peakMegabytes } from "../memory.ts";
import type { HardContext, Outcome, Section } from "../section.ts";
import { type Bomb, jsonBombs, workbookBombs } from "./bombs.ts";

/** What an import may hold. That of the whole index stays below 400. */
const mostMegabytes = 900;
const mostSeconds = 300;

/** Files that are made to break an import, given to the command as a user would. */
export const importsSection: Section = {
  name: "imports",
  needsSite: false,
  async run(context) {
    const home = join(context.scratch, "home");
    mkdirSync(home);
    await importLive(home, context);
    const outcomes: Outcome[] = [];
    for (const bomb of [...jsonBombs, ...workbookBombs]) {
      context.say(bomb.name);
      outcomes.push(await tryBomb(bomb, home, context));
    }
    return outcomes;
  },
};

/** A live release, so that there is something to lose. */
async function importLive(home: string, context: HardContext): Promise<void> {
  const path = join(context.scratch, "sound.json");
  writeFileSync(
    path,
    '[{"AnnotationId":"a","Text":"1. Courts are slow.","Symbol":"CCPR/C/KAZ/CO/2"}]',
  );
  const { code, said } = await importFile(path, home, context);
  if (code !== 0) throw new Error(`A sound file was not imported: ${said}`);
}

async function tryBomb(bomb: Bomb, home: string, context: HardContext): Promise<Outcome> {
  const path = join(context.scratch, "bomb");
  await bomb.write(path);
  const bytes = statSync(path).size;
  const before = printOf(home);
  const ran = await importFile(path, home, context);
  rmSync(path);
  const faults = faultsOf(ran, bomb, before === printOf(home), leftovers(home));
  const cost = `${ran.megabytes ?? "unknown"} MB of memory, ${ran.seconds.toFixed(1)} s`;
  const size =
    bytes > 1_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${Math.ceil(bytes / 1000)} kB`;
  return {
    what: `${bomb.name} (${size})`,
    times: 1,
    happened:
      faults.length === 0
        ? `refused: “${ran.sentence}” (${cost})`
        : `${faults.join("; ")} (${cost})`,
    holds: faults.length === 0,
  };
}

type Ran = Readonly<{
  code: number | null;
  said: string;
  /** What is told at the end, without the name of the file. */
  sentence: string;
  megabytes: number | null;
  seconds: number;
}>;

function faultsOf(
  ran: Ran,
  bomb: Bomb,
  isLiveAsBefore: boolean,
  left: readonly string[],
): string[] {
  const lines = ran.said
    .trim()
    .split("\n")
    .filter((line) => !/^reading/.test(line));
  return [
    ...(ran.code === 1 ? [] : [`ended with ${ran.code}`]),
    ...(lines.length === 1 && bomb.says.test(ran.sentence)
      ? []
      : [`said ${JSON.stringify(ran.said.slice(-500))}`]),
    ...(isLiveAsBefore ? [] : ["the live release is another"]),
    ...(left.length === 0 ? [] : [`left behind ${left.join(", ")}`]),
    ...((ran.megabytes ?? 0) <= mostMegabytes ? [] : [`more than ${mostMegabytes} MB of memory`]),
    ...(ran.seconds <= mostSeconds ? [] : [`more than ${mostSeconds} s`]),
  ];
}

async function importFile(path: string, home: string, { folder }: HardContext): Promise<Ran> {
  const began = performance.now();
  const args = ["--max-semi-space-size=4", join(folder, "scripts/import.ts"), "uhri", path];
  const env = { ...process.env, PACTA_HOME: home };
  const child = startCommand(getNode(), args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let megabytes: number | null = null;
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  child.stdout?.resume();
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes ?? 0, peakMegabytes(child.pid) ?? 0) || null;
  }, 20);
  const timer = setTimeout(() => child.kill("SIGKILL"), mostSeconds * 1000);
  const [code] = await once(child, "close");
  clearInterval(watch);
  clearTimeout(timer);
  const seconds = (performance.now() - began) / 1000;
  const sentence =
    said
      .trim()
      .split("\n")
      .at(-1)
      ?.replace(/^bomb /, "") ?? "";
  return { code, said, sentence, megabytes, seconds };
}

/** The live release: its id and its bytes. */
function printOf(home: string): string {
  const id = currentReleaseId(home) ?? "";
  return `${id} ${createHash("sha256")
    .update(readFileSync(releaseFile(home, id)))
    .digest("hex")}`;
}

function leftovers(home: string): string[] {
  const names = readdirSync(home, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /building|current\./.test(name));
}
