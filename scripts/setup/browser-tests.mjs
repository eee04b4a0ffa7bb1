// @ts-check
import { rmSync } from "node:fs";
import { findFreePort } from "./port.mjs";
import { inProject } from "./project.mjs";
import { mustRun } from "./run-command.mjs";
import { getNode, runtimeEnvironment } from "./runtime.mjs";
import { compileRelease } from "./site.mjs";

/** The tests have a home of their own: their numbers are those of the bundled facts, whatever the user has imported. */
const testHome = inProject(".pacta", "test");

/** Compiles the release of the tests anew, from the bundled facts alone, and an older one to compare it with. */
export async function compileTestRelease() {
  rmSync(testHome, { recursive: true, force: true });
  await compileRelease({ show: true, env: { PACTA_HOME: testHome } });
  await mustRun("The older release could not be compiled", getNode(), [olderRelease], {
    show: true,
    env: runtimeEnvironment({ PACTA_HOME: testHome }),
  });
}

const olderRelease = inProject("e2e", "fixtures", "older-release.ts");

/**
 * Runs the browser tests against the built site.
 * @param {{ path: string | undefined }} browser
 * @param {string | undefined} office the program soffice, which opens the files that the tests download
 * @param {readonly string[]} [args] passed on to Playwright
 */
export async function runBrowserTests(browser, office, args = []) {
  const env = runtimeEnvironment({
    PACTA_HOME: testHome,
    E2E_PORT: String(await findFreePort()),
    CHROMIUM: browser.path,
    SOFFICE: office,
  });
  const program = inProject("node_modules", "@playwright", "test", "cli.js");
  await mustRun("Browser tests failed", getNode(), [program, "test", ...args], { show: true, env });
}
