import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearLeftovers, openImportFolder } from "#lib/db/import/import-folders";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "pacta-folders-"));
});
afterEach(() => rmSync(home, { recursive: true }));

test("what a killed process left is cleared away, what a living one builds and what is finished stays", () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const living = process.ppid;
  const finished = ["imports/20261125T120000", "releases/20261125-0123456789ab"];
  for (const pid of [dead, living, process.pid]) {
    mkdirSync(join(home, `imports/building-${pid}/report`), { recursive: true });
    mkdirSync(join(home, `releases/building-${pid}`), { recursive: true });
    writeFileSync(join(home, `current.${pid}`), "");
  }
  for (const folder of finished) mkdirSync(join(home, folder));
  writeFileSync(join(home, "current"), "20261125-0123456789ab\n");
  clearLeftovers(home);
  expect(readdirSync(home).sort()).toEqual(["current", `current.${living}`, "imports", "releases"]);
  expect(readdirSync(join(home, "imports"))).toEqual(["20261125T120000", `building-${living}`]);
  expect(readdirSync(join(home, "releases"))).toEqual([
    "20261125-0123456789ab",
    `building-${living}`,
  ]);
});

test("a home that is not there yet has nothing to clear", () => {
  clearLeftovers(join(home, "none"));
  expect(existsSync(join(home, "none"))).toBe(false);
});

test("two imports within one second each keep their report", () => {
  const places = [1, 2].map((number) => {
    const folder = openImportFolder(home, "20261125T120000");
    writeFileSync(join(folder.report, "report"), String(number));
    return folder.finish();
  });
  expect(new Set(places).size).toBe(2);
  expect(readdirSync(join(home, "imports"))).toHaveLength(2);
});
