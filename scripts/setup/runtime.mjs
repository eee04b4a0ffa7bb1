// @ts-check
import { existsSync } from "node:fs";
import { delimiter } from "node:path";
import { inProject } from "./project.mjs";
import { StepFailure } from "./step-failure.mjs";

const pinnedNode = inProject(
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** Whether the Node that the lock file pins was put in place by the install. */
export function hasPinnedNode() {
  return existsSync(pinnedNode);
}

/**
 * The Node that everything after the install runs on: the pinned one (24), which has SQLite and reads TypeScript.
 * The machine's own is taken only where the pinned one has no build and it can do the same.
 * @returns {string} throws `StepFailure` where neither can
 */
export function getNode() {
  if (hasPinnedNode()) return pinnedNode;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new StepFailure(
    `The pinned Node 24 is not in node_modules, and this Node (${process.version}) is too old to stand in: install Node 24, or run npm ci with install scripts allowed.`,
  );
}

/** Throws `StepFailure` when this Node cannot even install the packages. */
export function assertNodeCanStart() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  throw new StepFailure(
    `Pacta needs Node 20.9 or later to begin with; this is ${process.version}.`,
  );
}

/**
 * The environment of everything that is run: the project's own programs first on the path, and nothing reported to anybody.
 * @param {Record<string, string | undefined>} [additions]
 * @returns {NodeJS.ProcessEnv}
 */
export function runtimeEnvironment(additions = {}) {
  const path = [inProject("node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1", ...additions };
}
