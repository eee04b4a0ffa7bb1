// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { changedPaths, readPrints } from "./inputs.mjs";
import { inProject, projectFolder } from "./project.mjs";
import { mustRun } from "./run-command.mjs";
import { getNode, runtimeEnvironment } from "./runtime.mjs";

/** Next empties its folder when a build begins, so a build that was broken off leaves no stamp. */
const stamp = inProject(".next", "pacta-inputs.json");
const pressProgram = inProject("scripts", "serve", "press-assets.mjs");
export const nextProgram = inProject("node_modules", "next", "dist", "bin", "next");

/** @typedef {{ show?: boolean, env?: Record<string, string | undefined> }} RunOptions */

/**
 * What has to be known before a build: the inputs as they are, and which of them changed since the last good build
 * (`undefined`: there is none).
 * @returns {{ prints: import("./inputs.mjs").Prints, changed: string[] | undefined }}
 */
export function inspectSite() {
  const before = readStamp();
  const prints = readPrints(projectFolder, before);
  if (!before || !existsSync(inProject(".next", "BUILD_ID"))) return { prints, changed: undefined };
  const changed = changedPaths(before, prints);
  const touched = Object.keys(prints).some((path) => prints[path] !== before[path]);
  if (changed.length === 0 && touched) writeStamp(prints);
  return { prints, changed };
}

/** @returns {import("./inputs.mjs").Prints | undefined} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, "utf8"));
  } catch {
    return undefined; // absent or cut off: either way nothing says that the build is current
  }
}

/** @param {import("./inputs.mjs").Prints} prints */
function writeStamp(prints) {
  writeFileSync(stamp, JSON.stringify(prints));
}

/** @param {RunOptions} [options] */
export function checkData({ show = false, env } = {}) {
  const args = [inProject("scripts", "data", "check.ts")];
  return mustRun("The data check found breaches", getNode(), args, {
    show,
    env: runtimeEnvironment(env),
  });
}

/** @param {RunOptions} [options] */
export function compileRelease({ show = false, env } = {}) {
  const args = [inProject("scripts", "compile-release.ts")];
  return mustRun("The release could not be compiled", getNode(), args, {
    show,
    env: runtimeEnvironment(env),
  });
}

/**
 * Builds the site from the inputs as they were when `prints` was read: what is edited meanwhile counts as changed.
 * @param {import("./inputs.mjs").Prints} prints
 * @param {RunOptions} [options]
 */
export async function buildSite(prints, { show = false, env } = {}) {
  rmSync(stamp, { force: true });
  const environment = runtimeEnvironment({ ...env, NODE_ENV: "production" });
  await mustRun("The site could not be built", getNode(), [nextProgram, "build"], {
    show,
    env: environment,
  });
  await mustRun("The site could not be pressed", getNode(), [pressProgram], {
    show,
    env: environment,
  });
  writeStamp(prints);
}
