// @ts-check
import { performance } from "node:perf_hooks";
import { ensureBrowser } from "./setup/browser.mjs";
import { compileTestRelease, runBrowserTests } from "./setup/browser-tests.mjs";
import { ensureOffice } from "./setup/office.mjs";
import { installPackages, packagesAreInstalled } from "./setup/packages.mjs";
import { inProject } from "./setup/project.mjs";
import { mustRun, stopChildrenOnSignal } from "./setup/run-command.mjs";
import { assertNodeCanStart, getNode, runtimeEnvironment } from "./setup/runtime.mjs";
import { buildSite, checkData, inspectSite, nextProgram } from "./setup/site.mjs";
import { StepFailure } from "./setup/step-failure.mjs";
import { formatSeconds } from "./setup/step-lines.mjs";

// Everything that has to hold, from a fresh clone. `--keep-going` goes on after a failure; names choose single steps.

/** @typedef {{ name: string, needs: readonly string[], work: () => Promise<unknown> }} Step */
/** @typedef {{ name: string, result: string, milliseconds: number }} Outcome */

/** @type {{ path: string | undefined } | undefined} */
let browser;
/** @type {{ path: string } | undefined} */
let office;

/** @type {readonly Step[]} */
const steps = [
  { name: "packages", needs: [], work: ensurePackages },
  { name: "browser", needs: ["packages"], work: findBrowser },
  { name: "office", needs: ["packages"], work: findOffice },
  { name: "lint", needs: ["packages"], work: lint },
  { name: "types", needs: ["packages"], work: checkTypes },
  { name: "data", needs: ["packages"], work: () => checkData({ show: true }) },
  {
    name: "unit",
    needs: ["packages"],
    work: () => runTool("Unit tests failed", "vitest/vitest.mjs", ["run"]),
  },
  { name: "build", needs: ["packages", "data"], work: build },
  {
    name: "e2e",
    needs: ["browser", "office", "build"],
    work: () => runBrowserTests(browser ?? { path: undefined }, office?.path),
  },
];

stopChildrenOnSignal(() => 130);
const { keepGoing, chosen } = parseArguments(process.argv.slice(2));
const outcomes = await runSteps(chosen);
printSummary(outcomes);
process.exitCode = outcomes.every(({ result }) => result === "ok") ? 0 : 1;

/** @param {readonly string[]} words */
function parseArguments(words) {
  const wanted = words.filter((word) => word !== "--keep-going");
  const unknown = wanted.filter((word) => !steps.some(({ name }) => name === word));
  if (unknown.length > 0) {
    console.error(
      `npm test knows no step ${unknown.join(", ")}; it knows: ${steps.map(({ name }) => name).join(", ")}.`,
    );
    process.exit(2);
  }
  const all = withNeeds(wanted.length ? wanted : steps.map(({ name }) => name));
  return {
    keepGoing: words.includes("--keep-going"),
    chosen: steps.filter(({ name }) => all.has(name)),
  };
}

/**
 * The steps and everything that they need first.
 * @param {readonly string[]} names
 * @returns {Set<string>}
 */
function withNeeds(names) {
  const chosenSteps = steps.filter(({ name }) => names.includes(name));
  return new Set([...names, ...chosenSteps.flatMap(({ needs }) => [...withNeeds(needs)])]);
}

/** @param {readonly Step[]} list */
async function runSteps(list) {
  /** @type {Outcome[]} */
  const done = [];
  for (const item of list) {
    const stopped = !keepGoing && done.some(({ result }) => result === "failed");
    const missing = item.needs.find((need) =>
      done.some(({ name, result }) => name === need && result !== "ok"),
    );
    if (stopped) done.push({ name: item.name, result: "not run", milliseconds: 0 });
    else if (missing)
      done.push({ name: item.name, result: `not run: needs ${missing}`, milliseconds: 0 });
    else done.push(await runStep(item));
  }
  return done;
}

/**
 * @param {Step} item
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, work }) {
  console.log(`\n=== ${name} ===`);
  const began = performance.now();
  try {
    await work();
    return { name, result: "ok", milliseconds: performance.now() - began };
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    if (error.output) console.error(error.output.trimEnd());
    console.error(`npm test: "${name}" failed: ${error.message}`);
    return { name, result: "failed", milliseconds: performance.now() - began };
  }
}

/** @param {readonly Outcome[]} list */
function printSummary(list) {
  console.log("\nstep         time  result");
  for (const { name, result, milliseconds } of list) {
    console.log(`${name.padEnd(9)}${formatSeconds(milliseconds).padStart(8)}  ${result}`);
  }
  const failed = list.find(({ result }) => result === "failed");
  console.log(failed ? `\nFailed at "${failed.name}".` : "\nAll passed.");
}

async function ensurePackages() {
  assertNodeCanStart();
  if (packagesAreInstalled()) return console.log("node_modules is as the lock file says.");
  console.log("Installing with npm ci ...");
  await installPackages();
}

async function findBrowser() {
  const found = await ensureBrowser();
  browser = found;
  console.log(found.name);
}

async function findOffice() {
  const found = await ensureOffice();
  office = found;
  console.log(found.name);
}

function lint() {
  const sentence = "Biome found something to say";
  return runTool(sentence, "@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]);
}

async function checkTypes() {
  await runTool("Next could not write the types of the routes", "next/dist/bin/next", ["typegen"]);
  await runTool("The types do not hold", "typescript/bin/tsc", ["--noEmit"]);
}

/** The release comes first: what is prepared while building reads it. */
async function build() {
  await compileTestRelease();
  const { prints, changed } = inspectSite();
  if (changed?.length === 0) return console.log("The site is built from exactly these files.");
  await buildSite(prints, { show: true });
}

/**
 * Runs a program out of node_modules on the pinned Node, and shows what it prints.
 * @param {string} sentence
 * @param {string} program
 * @param {readonly string[]} args
 */
function runTool(sentence, program, args) {
  const path = program === "next/dist/bin/next" ? nextProgram : inProject("node_modules", program);
  return mustRun(sentence, getNode(), [path, ...args], { show: true, env: runtimeEnvironment() });
}
