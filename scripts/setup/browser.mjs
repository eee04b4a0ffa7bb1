// @ts-check
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { inProject } from "./project.mjs";
import { runCommand } from "./run-command.mjs";
import { getNode, runtimeEnvironment } from "./runtime.mjs";
import { StepFailure } from "./step-failure.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const probe = inProject("scripts", "setup", "browser-probe.mjs");
const playwright = inProject("node_modules", "@playwright", "test", "cli.js");

/**
 * A Chromium that really starts, in this order: the one that `CHROMIUM` names, Playwright's own (downloaded if need be),
 * an installed one, one from Debian's packages where this process may install them.
 * @returns {Promise<{ path: string | undefined, name: string }>} no path: Playwright finds its own
 */
export async function ensureBrowser() {
  const chosen = process.env.CHROMIUM;
  if (chosen)
    return mustLaunch(chosen, `CHROMIUM is ${chosen}, which does not start as a browser.`);
  return (
    (await tryLaunch(undefined)) ??
    (await download()) ??
    (await findInstalled()) ??
    (await installFromDebian())
  );
}

/**
 * @param {string} path
 * @param {string} sentence
 */
async function mustLaunch(path, sentence) {
  const browser = await tryLaunch(path);
  if (!browser) throw new StepFailure(sentence);
  return browser;
}

/** @param {string | undefined} path */
async function tryLaunch(path) {
  const env = runtimeEnvironment({ CHROMIUM: path });
  const { code, output } = await runCommand(getNode(), [probe], { env, timeoutMs: 60_000 });
  if (code !== 0) return undefined;
  return { path, name: `${path ? `${path} ` : "Playwright's own Chromium "}${output.trim()}` };
}

async function download() {
  const env = runtimeEnvironment({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "5000" });
  const args = [playwright, "install", "chromium"];
  const { code } = await runCommand(getNode(), args, { env, timeoutMs: 240_000 });
  return code === 0 ? tryLaunch(undefined) : undefined;
}

async function findInstalled() {
  for (const path of installedPaths()) {
    const browser = await tryLaunch(path);
    if (browser) return browser;
  }
  return undefined;
}

function installedPaths() {
  const folders = new Set([...(process.env.PATH ?? "").split(delimiter), "/usr/bin"]);
  return names
    .flatMap((name) => [...folders].map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

async function installFromDebian() {
  const mayInstall = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (!mayInstall) throw new StepFailure(whatToDo);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await runCommand("apt-get", ["update"], { env });
  const packages = ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core"];
  const install = await runCommand("apt-get", packages, { env });
  if (install.code !== 0) throw new StepFailure(whatToDo, update.output + install.output);
  return mustLaunch("/usr/bin/chromium", "Debian's chromium was installed but does not start.");
}

const whatToDo =
  "No browser for the browser tests: install Chromium (on Debian: sudo apt-get install chromium), or set CHROMIUM to the path of one.";
