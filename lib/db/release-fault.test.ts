import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileRelease } from "#lib/db/compile-release";
import { writeHash } from "#lib/db/file-hash";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease, findRelease } from "#lib/db/open-release";
import { releaseFault } from "#lib/db/release-fault";
import { currentReleaseId, hashFile, releaseFile, releaseIds } from "#lib/db/release-files";
import { formatSetAside, setDamagedAside } from "#lib/db/set-aside";

const facts = loadFacts();
let home = "";
let file = "";
let id = "";
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "pacta-fault-"));
  id = (await compileRelease(home, facts, "2026-03-04", null)).id;
  file = releaseFile(home, id);
});
afterEach(() => rmSync(home, { recursive: true }));

/** Changes one byte where facts are written, and leaves size and time of the file as they were. */
function flipByte(at: number): void {
  const { atime, mtime } = statSync(file);
  const open = openSync(file, "r+");
  const byte = Buffer.alloc(1);
  readSync(open, byte, 0, 1, at);
  writeSync(open, Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at);
  closeSync(open);
  utimesSync(file, atime, mtime);
}

function setLayout(layout: number): void {
  const db = new DatabaseSync(file);
  db.exec(`UPDATE release SET layout = ${layout}`);
  db.close();
  writeHash(file);
}

describe("a live release", () => {
  it("that is whole is answered from", () => {
    expect(releaseFault(home)).toBeNull();
    expect(currentRelease(home).id).toBe(id);
  });

  it.each([
    ["no-release", "there is no pointer", () => rmSync(join(home, "current"))],
    ["no-release", "the pointer is empty", () => writeFileSync(join(home, "current"), "")],
    ["release-missing", "its file is gone", () => rmSync(file)],
    [
      "release-missing",
      "the pointer names another",
      () => writeFileSync(join(home, "current"), "20260304-000000000000"),
    ],
    ["release-damaged", "one bit of it is another", () => flipByte(2_000_000)],
    ["release-damaged", "it is cut off", () => truncateSync(file, 100_000)],
    ["release-damaged", "it is empty", () => truncateSync(file, 0)],
    ["release-damaged", "it is something else", () => writeFileSync(file, "no database")],
    ["release-of-other-layout", "it has another layout", () => setLayout(3)],
  ])("is found to be %s where %s, also while it is open", async (fault, _, harm) => {
    const release = currentRelease(home);
    expect(release.id).toBe(id);
    await harm();
    expect(releaseFault(home)).toBe(fault);
    expect(() => currentRelease(home)).toThrow(/`npm start`/);
  });

  it("without a hash beside it, as older versions wrote it, is read if it is a database", () => {
    rmSync(hashFile(home, id));
    expect(releaseFault(home)).toBeNull();
    truncateSync(file, 0);
    expect(releaseFault(home)).toBe("release-damaged");
  });

  it("answers again once the file is back", () => {
    copyFileSync(file, `${home}/backup`);
    truncateSync(file, 5000);
    expect(releaseFault(home)).toBe("release-damaged");
    copyFileSync(`${home}/backup`, file);
    expect(releaseFault(home)).toBeNull();
  });

  it("that is pinned and damaged is not held, whatever the live one is", () => {
    flipByte(1_000_000);
    expect(findRelease(home, id)).toBeUndefined();
  });
});

describe("starting over a release", () => {
  it("that is whole leaves it alone", () => {
    expect(setDamagedAside(home)).toBeNull();
    expect(releaseIds(home)).toEqual([id]);
  });

  it("that is damaged keeps its file aside, says so and compiles the same facts anew", async () => {
    flipByte(2_000_000);
    const aside = setDamagedAside(home);
    expect(aside).toMatchObject({ id, why: "damaged" });
    expect(existsSync(join(aside?.folder ?? "", "pacta.sqlite"))).toBe(true);
    expect(aside && formatSetAside(aside)).toMatch(/damaged .* must be imported again/);
    expect(await compileRelease(home, facts, "2026-03-04")).toEqual({ id, outcome: "compiled" });
    expect(releaseFault(home)).toBeNull();
    expect(currentReleaseId(home)).toBe(id);
  });

  it("that is gone says that what it had imported is gone with it", () => {
    rmSync(file);
    const aside = setDamagedAside(home);
    expect(aside).toEqual({ id, why: "missing", folder: null });
    expect(aside && formatSetAside(aside)).toMatch(/is missing: .* must be imported again/);
  });
});
