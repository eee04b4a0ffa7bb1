import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { releasesFolder } from "#lib/db/release-files";

/** Where an import works, and where its report goes. */
export type ImportFolder = Readonly<{
  work: string;
  report: string;
  /** Gives the report the place where it stays, and clears the rest away. Returns that place. */
  finish(): string;
  /** Clears everything away, for an import that comes to nothing. */
  discard(): void;
}>;

/** `moment`, "20261125T020954", names the folder of the report. */
export function openImportFolder(home: string, moment: string): ImportFolder {
  const work = join(importsFolder(home), `building-${process.pid}`);
  const report = join(work, "report");
  mkdirSync(report, { recursive: true });
  const discard = () => rmSync(work, { recursive: true, force: true });
  return {
    work,
    report,
    finish() {
      const place = freeName(join(importsFolder(home), moment));
      renameSync(report, place);
      discard();
      return place;
    },
    discard,
  };
}

/** For a dry run: outside the home, which stays as it is. */
export function openTrialFolder(): ImportFolder {
  const work = mkdtempSync(join(tmpdir(), "pacta-import-"));
  const report = join(work, "report");
  mkdirSync(report);
  return {
    work,
    report,
    finish: () => report,
    discard: () => rmSync(work, { recursive: true, force: true }),
  };
}

/** What imports were about to write when they were killed; what a living process builds is left alone. */
export function clearLeftovers(home: string): void {
  for (const folder of [importsFolder(home), releasesFolder(home), home]) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const pid = /^(?:building-|current\.)(\d+)$/.exec(name)?.[1];
      if (pid !== undefined && !isAtWork(Number(pid))) {
        rmSync(join(folder, name), { recursive: true, force: true });
      }
    }
  }
}

/** This process has begun nothing yet: what carries its number is of another one, which had it before. */
function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function importsFolder(home: string): string {
  return join(home, "imports");
}

function freeName(path: string): string {
  let free = path;
  for (let copy = 2; existsSync(free); copy++) free = `${path}-${copy}`;
  return free;
}
