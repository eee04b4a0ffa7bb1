// @ts-check
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "./run-command.mjs";
import { StepFailure } from "./step-failure.mjs";

/** Debian's packages: the two programs of LibreOffice that open our files, and poppler's readers of PDF. */
const packages = ["libreoffice-writer", "libreoffice-calc", "poppler-utils"];

const whatToDo =
  "No LibreOffice to open the exported files with: install it with poppler-utils (on Debian: " +
  `sudo apt-get install ${packages.join(" ")}), or set SOFFICE to the path of its program soffice.`;

/**
 * The programs that open what Pacta writes, as a reader would: LibreOffice, which must convert, and poppler's pdftotext.
 * In this order: the one that `SOFFICE` names, an installed one, Debian's packages where this process may install them.
 * @returns {Promise<{ path: string, name: string }>}
 */
export async function ensureOffice() {
  const chosen = process.env.SOFFICE ?? findProgram("soffice");
  if (chosen && findProgram("pdftotext")) return mustStart(chosen);
  const mayInstall = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (!mayInstall) throw new StepFailure(whatToDo);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await runCommand("apt-get", ["update"], { env });
  const words = ["install", "-y", "--no-install-recommends", ...packages];
  const install = await runCommand("apt-get", words, { env });
  if (install.code !== 0) throw new StepFailure(whatToDo, update.output + install.output);
  return mustStart(findProgram("soffice") ?? "/usr/bin/soffice");
}

/** @param {string} path */
async function mustStart(path) {
  const profile = mkdtempSync(join(tmpdir(), "pacta-office-"));
  const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const { code, output } = await runCommand(path, [home, "--version"], { timeoutMs: 60_000 });
  rmSync(profile, { recursive: true, force: true });
  if (code !== 0) throw new StepFailure(`${path} does not start.`, output);
  return { path, name: `${path} ${output.trim()}` };
}

/** @param {string} name */
function findProgram(name) {
  const folders = new Set([...(process.env.PATH ?? "").split(delimiter), "/usr/bin"]);
  return [...folders].map((folder) => join(folder, name)).find((path) => existsSync(path));
}
