import { closeSync, openSync, readdirSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ask } from "./ask.ts";
import { compileHome } from "./compile-home.ts";
import type { HardContext, Outcome, Section } from "./section.ts";
import { openTally } from "./tally.ts";

const secrets = ["zqsecretword", "zqсловотайны", "203.0.113.77", "zqsecretpath"];
const questions = [
  `/search?q=${secrets[0]}`,
  `/ru/search?q=${encodeURIComponent(secrets[1] ?? "")}&release=${secrets[0]}`,
  `/countries/KAZ?filter=${secrets[0]}`,
  `/observations/${secrets[3]}`,
  `/documents/${secrets[3]}/CO/1`,
  `/api/v1/observations?q=${secrets[0]}`,
  `/api/v1/observations/${secrets[3]}`,
  `/export/search/main.csv?q=${secrets[0]}`,
  `/export/search/main.xlsx?q=${secrets[0]}`,
  `/packs/${secrets[3]}`,
  `/calendar.ics?countries=${secrets[0]}`,
];

/** What the server writes down when it works, and when it fails: a release that is torn to pieces under it. */
export const logsSection: Section = {
  name: "logs",
  needsSite: true,
  async run(context) {
    return [await whileSound(context), await whileTorn(context), await whileLeaking(context)];
  },
};

async function whileSound(context: HardContext): Promise<Outcome> {
  const site = await context.serve(await compileHome(context));
  try {
    for (const path of questions) await ask(site.address, path, from);
    return outcomeOf("a sound release", site.said());
  } finally {
    await site.stop();
  }
}

const from = { headers: { "x-forwarded-for": secrets[2] ?? "" } };

/** The file of the release is overwritten while it is served, so that every question of it fails. */
async function whileTorn(context: HardContext): Promise<Outcome> {
  const home = await compileHome(context);
  const site = await context.serve(home);
  try {
    await ask(site.address, "/api/v1/health");
    tear(home);
    let failed = 0;
    for (const path of questions) {
      const { status } = await ask(site.address, path, from).catch(() => ({ status: 0 }));
      if (status === 0 || status >= 500) failed += 1;
    }
    const outcome = outcomeOf("a release torn to pieces while it is served", site.said());
    if (failed > 0) return outcome;
    return { ...outcome, holds: false, happened: "nothing failed, so that nothing was shown" };
  } finally {
    await site.stop();
  }
}

/** A database whose errors say the very words that were looked for, as those of FTS5 may. */
async function whileLeaking(context: HardContext): Promise<Outcome> {
  const module = pathToFileURL(join(context.folder, "scripts/hard/leaky-database.mjs"));
  const env = { NODE_OPTIONS: `--import=${module}` };
  const site = await context.serve(await compileHome(context), undefined, env);
  try {
    for (const path of questions) await ask(site.address, path, from).catch(() => null);
    const said = site.said();
    const outcome = outcomeOf("errors that say what was looked for", said);
    if (said.includes("no such word")) return outcome;
    return { ...outcome, holds: false, happened: "no error is logged, so that nothing was shown" };
  } finally {
    await site.stop();
  }
}

function tear(home: string): void {
  const folder = join(home, "releases");
  for (const id of readdirSync(folder)) {
    const path = join(folder, id, "pacta.sqlite");
    const bytes = statSync(path).size;
    const file = openSync(path, "r+");
    const rubbish = Buffer.alloc(4096, 0x5a);
    for (let at = 4096; at + 4096 <= bytes; at += 4096) writeSync(file, rubbish, 0, 4096, at);
    closeSync(file);
  }
}

function outcomeOf(where: string, said: string): Outcome {
  const tally = openTally();
  const low = said.toLowerCase();
  const forms = (secret: string) => [secret, encodeURIComponent(secret).toLowerCase()];
  for (const secret of secrets) {
    const isTold = forms(secret).some((form) => low.includes(form));
    tally.tried(isTold ? [`the log names ${secret}`] : [], where);
  }
  const lines = said.split("\n").filter((line) => line.trim() !== "").length;
  const well = `${lines} lines, none names what was asked or from where`;
  const { happened, holds } = tally.outcome("", well);
  return { what: `the log of ${where}`, times: questions.length, happened, holds };
}
