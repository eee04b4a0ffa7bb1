// @ts-check
import { performance } from "node:perf_hooks";
import { installPackages, packagesAreInstalled } from "./setup/packages.mjs";
import { assertPortIsFree, parsePort } from "./setup/port.mjs";
import { stopChildrenOnSignal } from "./setup/run-command.mjs";
import { assertNodeCanStart } from "./setup/runtime.mjs";
import { localAddress, startServer, waitUntilItAnswers } from "./setup/server.mjs";
import { buildSite, checkData, compileRelease, inspectSite } from "./setup/site.mjs";
import { StepFailure } from "./setup/step-failure.mjs";
import { formatSeconds, say, step } from "./setup/step-lines.mjs";

// From a fresh clone to a site that answers. Plain JavaScript without packages, since it has to run before they are there.

let current = "Start";
let serving = false;
stopChildrenOnSignal(() => (serving ? 0 : 130));

try {
  assertNodeCanStart();
  const port = parsePort(process.env.PORT);
  const host = process.env.HOST || undefined;
  await assertPortIsFree(port, host);
  await preparePackages();
  await prepareSite();
  await serve(port, host);
} catch (error) {
  if (!(error instanceof StepFailure)) throw error;
  if (error.output) process.stderr.write(`\n${error.output.trimEnd()}\n\n`);
  process.stderr.write(`npm start stopped at "${current}": ${error.message}\n`);
  process.exit(1);
}

async function preparePackages() {
  current = "Packages";
  if (packagesAreInstalled()) return say(current, "as the lock file says");
  await step(current, "installing with npm ci (about a minute)", installPackages);
}

async function prepareSite() {
  const { prints, changed } = inspectSite();
  const isBuilt = changed?.length === 0;
  current = "Data";
  if (isBuilt) say(current, "unchanged since it was last checked");
  else await step(current, "checking every fact", () => checkData());
  current = "Release";
  await step(current, "compiling what changed", () => compileRelease(), lastLine);
  current = "Site";
  if (isBuilt) say(current, "unchanged since it was last built");
  else await step(current, explainBuild(changed), () => buildSite(prints));
}

/** @param {string} output */
function lastLine(output) {
  return output.trim().split("\n").at(-1) || "done";
}

/** @param {string[] | undefined} changed */
function explainBuild(changed) {
  if (!changed) return "building for the first time";
  const [first, ...others] = changed;
  return `building, since ${first} ${others.length ? `and ${others.length} more changed` : "changed"}`;
}

/**
 * @param {number} port
 * @param {string | undefined} host
 */
async function serve(port, host) {
  current = "Server";
  const server = startServer({ port, host });
  let said = "";
  server.stdout?.on("data", (text) => {
    if (serving) process.stdout.write(text);
    else said += text;
  });
  server.stderr?.pipe(process.stderr);
  const address = localAddress(port, host);
  await waitUntilItAnswers(address, server).catch((error) => {
    server.kill("SIGKILL");
    throw error instanceof StepFailure ? new StepFailure(error.message, said) : error;
  });
  serving = true;
  say(
    current,
    `${address} (answers ${formatSeconds(performance.now())} after the start; Ctrl-C stops it)`,
  );
  server.on("exit", (code, signal) => endWith(code, signal));
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function endWith(code, signal) {
  const wasAsked = signal === "SIGTERM" || signal === "SIGINT" || code === 143 || code === 130;
  if (wasAsked || code === 0) process.exit(0);
  process.stderr.write(
    `npm start stopped at "Server": the server ended by itself (${code ?? signal}).\n`,
  );
  process.exit(1);
}
