import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../setup/port.mjs";
import { projectFolder } from "../setup/project.mjs";
import { stopChild, stopChildrenOnSignal } from "../setup/run-command.mjs";
import { startServer, waitUntilItAnswers } from "../setup/server.mjs";
import { buildSite, compileRelease, inspectSite } from "../setup/site.mjs";
import { StepFailure } from "../setup/step-failure.mjs";
import { peakMegabytes } from "./memory.ts";
import { formatTable, type HardRow, writeReliability } from "./reliability.ts";
import type { HardContext, Section, ServedSite } from "./section.ts";
import { sections } from "./sections.ts";

// Tries to break the product: `npm run test:hard`, or some sections of it: `npm run test:hard -- attack imports`.
// `--runs=20000` and `--seed=7` for what is drawn by chance; `--write` puts the outcome into docs/reliability.md.

stopChildrenOnSignal(() => 130);
try {
  const order = parseWords(process.argv.slice(2));
  const rows = await tryAll(order);
  console.log(`\n${formatTable(rows)}`);
  if (order.write) writeReliability(rows);
  process.exitCode = rows.every(({ holds }) => holds !== false) ? 0 : 1;
} catch (error) {
  if (!(error instanceof StepFailure)) throw error;
  if (error.output) console.error(error.output.trimEnd());
  console.error(error.message);
  process.exitCode = 1;
}

type Order = Readonly<{ chosen: readonly Section[]; runs: number; seed: number; write: boolean }>;

function parseWords(words: readonly string[]): Order {
  const names = words.filter((word) => !word.startsWith("--"));
  const numberOf = (name: string, fallback: number) =>
    Number(words.find((word) => word.startsWith(`--${name}=`))?.split("=")[1] ?? fallback);
  const wrong = words.find(
    (word) => word.startsWith("--") && !/^--(?:write|(?:runs|seed)=\d{1,9})$/.test(word),
  );
  if (wrong !== undefined) {
    throw new StepFailure(`npm run test:hard takes --runs=, --seed= and --write, and no ${wrong}.`);
  }
  const known = sections.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new StepFailure(
      `npm run test:hard knows no section ${unknown.join(", ")}; it knows: ${known.join(", ")}.`,
    );
  }
  return {
    chosen: sections.filter(({ name }) => names.length === 0 || names.includes(name)),
    runs: numberOf("runs", 3000),
    seed: numberOf("seed", Math.floor(Math.random() * 1e9)),
    write: words.includes("--write"),
  };
}

async function tryAll({ chosen, runs, seed }: Order): Promise<HardRow[]> {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}`;
  console.log(`${machine}; --runs=${runs} --seed=${seed}`);
  if (chosen.some(({ needsSite }) => needsSite)) await prepareSite();
  const rows: HardRow[] = [];
  const day = new Date().toISOString().slice(0, 10);
  for (const section of chosen) {
    console.log(`\n=== ${section.name} ===`);
    const outcomes = await trySection(section, { runs, seed });
    rows.push(...outcomes.map((outcome) => ({ section: section.name, ...outcome, day, machine })));
    for (const { what, happened, holds } of outcomes) {
      console.log(`${holds === null ? "?" : holds ? "ok" : "BROKEN"}  ${what}: ${happened}`);
    }
  }
  return rows;
}

async function trySection(section: Section, { runs, seed }: Pick<Order, "runs" | "seed">) {
  const scratch = mkdtempSync(join(tmpdir(), `pacta-hard-${section.name}-`));
  const context: HardContext = {
    folder: projectFolder,
    scratch,
    runs,
    seed,
    serve,
    say: (text) => console.log(`... ${text}`),
  };
  try {
    return await section.run(context);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function prepareSite(): Promise<void> {
  const { prints, changed } = inspectSite();
  if (changed?.length === 0) return;
  await compileRelease({ show: true });
  await buildSite(prints, { show: true });
}

async function serve(
  home: string,
  given?: number,
  env: Record<string, string> = {},
): Promise<ServedSite> {
  const port = given ?? (await findFreePort());
  const server = startServer({ port, host: "127.0.0.1", env: { ...env, PACTA_HOME: home } });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const address = `http://127.0.0.1:${port}`;
  await waitUntilItAnswers(address, server);
  const ended = once(server, "exit");
  return {
    address,
    said: () => said,
    peakMegabytes: () => peakMegabytes(server.pid),
    pid: () => server.pid,
    stop: async () => {
      await stopChild(server);
    },
    kill: async () => {
      server.kill("SIGKILL");
      await ended;
    },
  };
}
