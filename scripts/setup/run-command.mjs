// @ts-check
import { spawn } from "node:child_process";
import { projectFolder } from "./project.mjs";
import { StepFailure } from "./step-failure.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Starts a program in the repository's folder, without a keyboard; it is stopped when this process is told to stop.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function startCommand(command, args, options = {}) {
  const child = spawn(command, args, { cwd: projectFolder, ...options });
  running.add(child);
  child.on("close", () => running.delete(child));
  child.on("error", () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end. Quietly (the default) its output is collected, otherwise it is shown as it comes.
 * A program that is not found ends with code 127, one that is out of time with 124.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { env = process.env, show = false, timeoutMs } = {}) {
  const stdio = show ? /** @type {const} */ ("inherit") : /** @type {const} */ ("pipe");
  return new Promise((resolve) => {
    const child = startCommand(command, args, { env, stdio: ["ignore", stdio, stdio] });
    let output = "";
    let outOfTime = false;
    const timer = timeoutMs && setTimeout(() => (outOfTime = child.kill("SIGKILL")), timeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    /** @param {number} code */
    const finish = (code) => {
      if (timer) clearTimeout(timer);
      resolve({ code: outOfTime ? 124 : code, output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}

/**
 * Like `runCommand`, and throws `StepFailure` with `sentence` when the program does not end with 0.
 * @param {string} sentence
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, timeoutMs?: number }} [options]
 */
export async function mustRun(sentence, command, args, options) {
  const { code, output } = await runCommand(command, args, options);
  if (code !== 0) throw new StepFailure(`${sentence} (exit code ${code})`, output);
  return output;
}

/**
 * Passes Ctrl-C and a request to end on to every program that was started, and ends this process after the last of them.
 * What does not end within five seconds is killed. npm passes a request to end to its shell only, which dies of it and
 * tells nobody: under npm, the end of that shell is therefore a request to end.
 * @param {() => number} exitCode
 */
export function stopChildrenOnSignal(exitCode) {
  const stop = async () => {
    await stopAll();
    process.exit(exitCode());
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, stop);
  if (process.env.npm_lifecycle_event) whenParentEnds(stop);
}

/** @param {() => void} then */
function whenParentEnds(then) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, 200);
  timer.unref();
}

async function stopAll() {
  await Promise.all([...running].map((child) => stopChild(child)));
}

/**
 * Asks a program to end and waits until it did; after five seconds it is killed.
 * @param {import("node:child_process").ChildProcess} child
 */
export function stopChild(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(undefined);
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve(undefined);
    });
    child.kill("SIGTERM");
  });
}
