// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { inProject, projectFolder } from "./project.mjs";
import { runCommand } from "./run-command.mjs";
import { hasPinnedNode } from "./runtime.mjs";
import { StepFailure } from "./step-failure.mjs";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} LockFile */

/**
 * Whether what npm says it installed (its own record inside node_modules) is what the lock file asks for.
 * Optional packages may be absent, since they are for other machines; any that is there must be the locked one.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile | undefined} installed node_modules/.package-lock.json, written by npm when an install has ended well
 */
export function matchesLock(wanted, installed) {
  if (!wanted.packages || !installed?.packages) return false;
  const found = installed.packages;
  return Object.entries(wanted.packages).every(([path, locked]) => {
    if (path === "") return true;
    const present = found[path];
    if (!present) return locked.optional === true;
    return present.version === locked.version && present.integrity === locked.integrity;
  });
}

/** Whether node_modules holds what package-lock.json asks for, the pinned Node included. */
export function packagesAreInstalled() {
  const record = inProject("node_modules", ".package-lock.json");
  if (!existsSync(record) || !hasPinnedNode()) return false;
  return matchesLock(readLock(inProject("package-lock.json")), readLock(record));
}

/**
 * @param {string} path
 * @returns {LockFile}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new StepFailure(
      `${path} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** npm would wait more than two minutes before it says that there is no network; this says it after some twenty seconds. */
const retries = [
  "--fetch-retries=3",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];

/** Installs exactly what the lock file says. Throws `StepFailure`, with a sentence of its own where the network is missing. */
export async function installPackages() {
  const { command, args } = npm();
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund", ...retries];
  const { code, output } = await runCommand(command, [...args, ...flags], {
    env: outerEnvironment(),
  });
  if (code === 127)
    throw new StepFailure("npm was not found: it comes with Node, see https://nodejs.org.", output);
  if (code !== 0) throw new StepFailure(explainInstallFailure(output, code), output);
}

/**
 * @param {string} output what npm printed
 * @param {number} code
 */
export function explainInstallFailure(output, code) {
  const network =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.exec(
      output,
    );
  if (network) {
    return `The npm registry could not be reached (${network[1]}): the first start needs a network connection, later ones do not.`;
  }
  if (/\bENOSPC\b/.test(output)) return "The disk is full: the packages need about 1.2 GB.";
  return `npm ci failed with exit code ${code}.`;
}

/** npm as it was called, else the one on the path. Both run on a Node outside node_modules, which the install replaces. */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli?.endsWith(".js") && node && !node.startsWith(projectFolder))
    return { command: node, args: [cli] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args: [] };
}

/** The environment without the project's own programs: the install is about to replace them. */
function outerEnvironment() {
  const own = inProject("node_modules");
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !join(folder).startsWith(own));
  return { ...process.env, PATH: path.join(delimiter) };
}
