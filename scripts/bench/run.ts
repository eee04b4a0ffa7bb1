import { cpus } from "node:os";
import { ensureBrowser } from "../setup/browser.mjs";
import { findFreePort } from "../setup/port.mjs";
import { projectFolder } from "../setup/project.mjs";
import { stopChild, stopChildrenOnSignal } from "../setup/run-command.mjs";
import { startServer, waitUntilItAnswers } from "../setup/server.mjs";
import { buildSite, compileRelease, inspectSite } from "../setup/site.mjs";
import { StepFailure } from "../setup/step-failure.mjs";
import { fullRecords } from "./search/search-section.ts";
import type { BenchContext, Section } from "./section.ts";
import { sections } from "./sections.ts";
import { formatRows, judge, judgeFailure, type Row } from "./verdict.ts";

// Measures the built site and holds it against its limits: `npm run bench`, or some sections of it: `npm run bench -- server load`.
// `--records=1000000` lets the section `search` import as many made-up records.

stopChildrenOnSignal(() => 130);
try {
  const { sectionNames, records } = parseWords(process.argv.slice(2));
  const rows = await bench(chooseSections(sectionNames), records);
  console.log(`\n${formatRows(rows)}`);
  process.exitCode = rows.some(({ verdict }) => verdict === "BROKEN") ? 1 : 0;
} catch (error) {
  if (!(error instanceof StepFailure)) throw error;
  if (error.output) console.error(error.output.trimEnd());
  console.error(error.message);
  process.exitCode = 1;
}

function parseWords(words: readonly string[]) {
  const option = "--records=";
  const sectionNames = words.filter((word) => !word.startsWith("--"));
  const options = words.filter((word) => word.startsWith("--"));
  const wrong = options.find((word) => !/^--records=\d{5,7}$/.test(word));
  if (wrong !== undefined)
    throw new StepFailure(`npm run bench takes ${option}10000 or more, and no ${wrong}.`);
  const records = Number(options.at(-1)?.slice(option.length) ?? fullRecords);
  return { sectionNames, records };
}

function chooseSections(names: readonly string[]): readonly Section[] {
  const unknown = names.filter((name) => !sections.some((section) => section.name === name));
  if (unknown.length === 0)
    return sections.filter(({ name }) => names.length === 0 || names.includes(name));
  const known = sections.map(({ name }) => name).join(", ");
  throw new StepFailure(
    `npm run bench knows no section ${unknown.join(", ")}; it knows: ${known}.`,
  );
}

async function bench(chosen: readonly Section[], records: number): Promise<Row[]> {
  const processor = cpus();
  console.log(
    `${processor.length} cores (${processor[0]?.model.trim() ?? "unknown"}), Node ${process.version}`,
  );
  const browser = await ensureBrowser();
  await prepareSite();
  const port = await findFreePort();
  const server = startServer({ port, host: "127.0.0.1" });
  server.stdout?.resume();
  server.stderr?.pipe(process.stderr);
  try {
    const address = `http://127.0.0.1:${port}`;
    await waitUntilItAnswers(address, server);
    const context = { address, browserPath: browser.path, folder: projectFolder, records };
    return await runSections(chosen, context);
  } finally {
    await stopChild(server);
  }
}

async function prepareSite(): Promise<void> {
  await compileRelease();
  const { prints, changed } = inspectSite();
  if (changed?.length === 0) return;
  console.log("building the site ...");
  await buildSite(prints);
}

async function runSections(chosen: readonly Section[], context: BenchContext): Promise<Row[]> {
  const rows: Row[] = [];
  for (const section of chosen) {
    console.log(`measuring: ${section.name} ...`);
    rows.push(...(await runSection(section, context)));
  }
  return rows;
}

/** A section that breaks off has kept none of its limits; the others are measured all the same. */
async function runSection(section: Section, context: BenchContext): Promise<Row[]> {
  try {
    return judge(section, await section.run(context));
  } catch (error) {
    return judgeFailure(section, error instanceof Error ? error.message : String(error));
  }
}
