import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { nonceOfPolicy } from "#lib/serve/page-headers";
import { ask } from "../ask.ts";
import { compileHome } from "../compile-home.ts";
import type { HardContext, Outcome, ServedSite } from "../section.ts";
import { openTally, type Tally } from "../tally.ts";

type Harm = Readonly<{ what: string; expected: string; harm(home: string, file: string): void }>;

const harms: readonly Harm[] = [
  {
    what: "no release",
    expected: "no-release",
    harm: (home) => rmSync(join(home, "current")),
  },
  { what: "file gone", expected: "release-missing", harm: (_, file) => rmSync(file) },
  { what: "one bit changed", expected: "release-damaged", harm: (_, file) => flipBit(file) },
  { what: "cut off", expected: "release-damaged", harm: (_, file) => truncateSync(file, 300_000) },
  { what: "emptied", expected: "release-damaged", harm: (_, file) => truncateSync(file, 0) },
  {
    what: "another file in its place",
    expected: "release-damaged",
    harm: (_, file) => writeFileSync(file, readFileSync(file).subarray(8192)),
  },
];

/** Of each kind of address one, so that none of them goes on alone. */
const paths = [
  "/",
  "/ru/countries/KAZ",
  "/countries/KAZ/CCPR",
  "/search?q=torture",
  "/data",
  "/api/v1/ratifications?countries=KAZ",
  "/api/v1/observations",
  "/export/countries/main.csv",
  "/calendar.ics",
  "/changes.atom",
  "/packs/KAZ",
  "/map",
];

/** A running site whose release is harmed under it says so at every address, and answers again when the file is back. */
export async function harmedReleases(context: HardContext): Promise<readonly Outcome[]> {
  const home = await compileHome(context);
  const file = releaseFile(home, currentReleaseId(home) ?? "");
  const pointer = readFileSync(join(home, "current"));
  copyFileSync(file, `${file}.kept`);
  const site = await context.serve(home);
  const tally = openTally();
  try {
    const before = await answersOf(site);
    for (const { what, expected, harm } of harms) {
      context.say(what);
      harm(home, file);
      await tryHarmed(site, tally, what, expected);
      copyFileSync(`${file}.kept`, file);
      writeFileSync(join(home, "current"), pointer);
      const after = await answersOf(site);
      const same = paths.every((path) => before.get(path) === after.get(path));
      tally.tried(same ? [] : ["another answer than before"], `${what}, mended`);
    }
  } finally {
    await site.stop();
  }
  const well =
    "503 with the reason at every address, health included; the same answers once mended";
  return [tally.outcome(`releases harmed while they are served (${harms.length} ways)`, well)];
}

async function tryHarmed(site: ServedSite, tally: Tally, what: string, expected: string) {
  for (const path of ["/api/v1/health", ...paths]) {
    const { status, body } = await ask(site.address, path, { headers: { accept: "*/*" } });
    const isTold = body.includes(`/data#problem-${expected}`);
    const faults = status !== 503 ? [`status ${status}`] : isTold ? [] : ["no reason is told"];
    tally.tried(faults, `${what}: ${path}`);
  }
  const page = await ask(site.address, "/ru", { headers: { accept: "text/html" } });
  const isPage = page.status === 503 && page.body.includes('<section lang="ru"><h1>');
  tally.tried(isPage ? [] : [`status ${page.status}`], `${what}: a page for a person`);
}

/** What is answered at each address, without what is another for every answer. */
async function answersOf(site: ServedSite): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const path of paths.filter((each) => !each.startsWith("/packs"))) {
    const { status, body, headers } = await ask(site.address, path);
    const nonce = nonceOfPolicy(String(headers["content-security-policy"]));
    const text = body.toString();
    answers.set(path, `${status} ${nonce === null ? text : text.replaceAll(nonce, "")}`);
  }
  return answers;
}

function flipBit(file: string): void {
  const open = openSync(file, "r+");
  const at = Math.floor(statSync(file).size / 2);
  const byte = Buffer.alloc(1);
  readSync(open, byte, 0, 1, at);
  writeSync(open, Buffer.from([(byte[0] ?? 0) ^ 4]), 0, 1, at);
  closeSync(open);
}
