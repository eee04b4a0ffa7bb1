import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { todayOf } from "#lib/dates/calendar-date";
import {
  clearLeftovers,
  type ImportFolder,
  openImportFolder,
  openTrialFolder,
} from "#lib/db/import/import-folders";
import { type ImportOutcome, importUhri } from "#lib/db/import/import-uhri";
import { loadFacts } from "#lib/db/load-facts";
import { pactaHome, releaseFile } from "#lib/db/release-files";
import { accountLines } from "./import/account-lines.ts";
import { type ImportArguments, parseArguments } from "./import/arguments.ts";
import { download, isAddress } from "./import/download.ts";
import { failureSentence } from "./import/failure-sentence.ts";
import { downloadStep, importStep } from "./import/import-steps.ts";
import { progressOn } from "./import/progress.ts";
import { runOhchr } from "./untc/run-ohchr.ts";
import { runUntc } from "./untc/run-untc.ts";

const home = pactaHome(process.env);
const progress = progressOn(process.stderr, () => performance.now());

const [source, ...words] = process.argv.slice(2);
const renews = source === "untc" || source === "ohchr";
try {
  if (renews) renew(source, words);
  else await runImport(parseArguments(process.argv.slice(2)));
} catch (error) {
  progress.end();
  const sentence = failureSentence(error, renews ? "nothing was written" : undefined);
  if (sentence === null) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** Compares saved pages with the facts under `data/`; a page that cannot be read makes the command fail. */
function renew(source: "untc" | "ohchr", words: readonly string[]): void {
  const run = source === "untc" ? runUntc : runOhchr;
  const { lines, refused } = run(words, invokedIn(), todayOf(new Date()));
  if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
  if (refused.length === 0) return;
  process.stderr.write(`${refused.join("\n")}\n`);
  process.exitCode = 1;
}

async function runImport(order: ImportArguments): Promise<void> {
  const now = new Date();
  if (!order.dryRun) clearLeftovers(home);
  const folder = order.dryRun ? openTrialFolder() : openImportFolder(home, momentOf(now));
  try {
    const outcome = await importFile(order, folder, todayOf(now));
    progress.end();
    report(order, outcome, folder.finish());
  } catch (error) {
    folder.discard();
    if (!order.dryRun) clearLeftovers(home);
    throw error;
  }
}

async function importFile(
  { file, dryRun, add, language }: ImportArguments,
  folder: ImportFolder,
  day: string,
): Promise<ImportOutcome> {
  const facts = loadFacts();
  const path = isAddress(file) ? join(folder.work, "download") : resolve(invokedIn(), file);
  if (isAddress(file)) {
    await download(file, path, (done, whole) => progress.show(downloadStep(done, whole)));
  }
  const name = isAddress(file) ? file : basename(path);
  const onProgress = (at: Parameters<typeof importStep>[0]) => progress.show(importStep(at));
  return importUhri({ path, name, home, facts, day, dryRun, add, language, onProgress }, folder);
}

/** Where the user stood when npm went to the folder of the project. */
function invokedIn(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

function report({ file }: ImportArguments, outcome: ImportOutcome, reportFolder: string): void {
  const { release } = outcome;
  const cost = {
    seconds: performance.now() / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    releaseBytes: release === null ? null : statSync(releaseFile(home, release.id)).size,
  };
  const name = isAddress(file) ? file : basename(file);
  process.stdout.write(`${accountLines(name, outcome, reportFolder, cost).join("\n")}\n`);
}

/** "20261125T020954". */
function momentOf(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
}
