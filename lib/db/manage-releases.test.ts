import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addRelease, compileRelease } from "#lib/db/compile-release";
import { hashOfFile } from "#lib/db/file-hash";
import { loadFacts } from "#lib/db/load-facts";
import {
  clearRemoved,
  findDamaged,
  keepReleases,
  listReleases,
  removeRelease,
  rollBack,
} from "#lib/db/manage-releases";
import { currentRelease, findRelease } from "#lib/db/open-release";
import { currentReleaseId, releaseFile, releaseIds, releasesFolder } from "#lib/db/release-files";

const facts = loadFacts();
const program = join(import.meta.dirname, "../../scripts/release.ts");
let home = "";
let ids: string[] = [];
/** Four releases, the newest live: of 1, 2, 3 and 4 March 2026. */
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "pacta-manage-"));
  ids = [];
  for (const day of [1, 2, 3]) {
    const fewer = { ...facts, contextEvents: facts.contextEvents.slice(day) };
    ids.push((await addRelease(home, fewer, `2026-03-0${day}`, null)).id);
  }
  ids.push((await compileRelease(home, facts, "2026-03-04", null)).id);
});
afterEach(() => rmSync(home, { recursive: true }));

function command(...words: string[]) {
  const env = { ...process.env, PACTA_HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the releases held", () => {
  test("are listed newest first, each with size, layout and the hash of its file", async () => {
    const held = listReleases(home);
    expect(held.map(({ id }) => id)).toEqual([...ids].reverse());
    for (const { id, sha256, bytes } of held) {
      expect(sha256).toBe(hashOfFile(releaseFile(home, id)));
      expect(bytes).toBeGreaterThan(1_000_000);
    }
  });

  test("of one day are in the order in which they were written", async () => {
    const other = { ...facts, contextEvents: facts.contextEvents.slice(9) };
    const { id } = await addRelease(home, other, "2026-03-04", null);
    utimesSync(releaseFile(home, id), 1, 1);
    expect(
      listReleases(home)
        .map((each) => each.id)
        .slice(0, 2),
    ).toEqual([ids[3], id]);
  });

  test("a hash that was never written is worked out and kept", async () => {
    rmSync(`${releaseFile(home, ids[0] ?? "")}.sha256`);
    const { stdout } = command("list");
    expect(stdout).toContain(`SHA-256 ${hashOfFile(releaseFile(home, ids[0] ?? ""))}`);
    expect(existsSync(`${releaseFile(home, ids[0] ?? "")}.sha256`)).toBe(true);
    expect(stdout).toContain(`${ids[3]} · live`);
  });

  test("a damaged file is found, and is not made live", async () => {
    const damaged = ids[1] ?? "";
    listReleases(home);
    expect(findDamaged(home)).toEqual([]);
    appendFileSync(releaseFile(home, damaged), "x");
    expect(findDamaged(home)).toEqual([damaged]);
    expect(command("check")).toMatchObject({ status: 1 });
    expect(() => rollBack(home, damaged)).toThrow("damaged");
    expect(currentReleaseId(home)).toBe(ids[3]);
  });
});

describe("removing", () => {
  test("keeps the newest and the live one", () => {
    expect(keepReleases(home, 2)).toEqual([ids[1], ids[0]]);
    expect(releaseIds(home)).toEqual([ids[2], ids[3]]);
  });

  test("never touches the live one, however old it is", async () => {
    rollBack(home, ids[0] ?? "");
    expect(keepReleases(home, 1)).toEqual([ids[3], ids[2], ids[1]]);
    expect(releaseIds(home)).toEqual([ids[0]]);
    expect(() => removeRelease(home, ids[0] ?? "")).toThrow("is the live one");
    expect(currentRelease(home).id).toBe(ids[0]);
  });

  test.each([["0"], ["-1"], ["1.5"], ["many"], [""]])(
    "keep %j is refused and removes nothing",
    (count) => {
      const { status, stderr } = command("keep", count);
      expect([status, stderr]).toEqual([
        1,
        "How many releases are kept is a whole number from 1.\n",
      ]);
      expect(releaseIds(home)).toHaveLength(4);
    },
  );

  test.each([["20200101-000000000000"], ["../../etc"], [""], ["current"]])(
    "what is not held, %j, is refused",
    (id) => {
      expect(() => removeRelease(home, id)).toThrow("There is no release");
      expect(releaseIds(home)).toHaveLength(4);
    },
  );

  test("leaves an answer that is being read from it whole, and answers no further one from it", () => {
    const old = ids[0] ?? "";
    const release = findRelease(home, old);
    removeRelease(home, old);
    expect(release?.observations.read([0, 1, 2])).toHaveLength(3);
    expect(release?.index.facts.acts).toEqual(facts.acts);
    expect(findRelease(home, old)).toBeUndefined();
  });

  test("what a killed removal left is no release, and the next command clears it away", () => {
    mkdirSync(join(releasesFolder(home), `removed-1-${ids[0]}`));
    expect(releaseIds(home)).toHaveLength(4);
    clearRemoved(home);
    expect(readdirSync(releasesFolder(home)).filter((name) => name.startsWith("removed"))).toEqual(
      [],
    );
  });
});

describe("rolling back", () => {
  test("makes an older release live for the next request", async () => {
    expect(command("rollback", ids[1] ?? "")).toMatchObject({
      status: 0,
      stdout: `Release ${ids[1]} is live.\n`,
    });
    expect(currentRelease(home).id).toBe(ids[1]);
  });

  test("to one that another version wrote is refused", async () => {
    const old = ids[0] ?? "";
    const db = new DatabaseSync(releaseFile(home, old));
    db.exec("UPDATE release SET layout = layout - 1");
    db.close();
    expect(() => rollBack(home, old)).toThrow("another version of the software");
    expect(currentReleaseId(home)).toBe(ids[3]);
  });
});

test("killed at any moment, a command leaves a live release that can be read, and no half of one", async () => {
  const orders = [
    ["keep", "2"],
    ["rollback", ids[2] ?? ""],
    ["remove", ids[0] ?? ""],
    ["keep", "1"],
    ["list"],
  ];
  let killed = 0;
  for (const [turn, order] of [...orders, ...orders, ...orders].entries()) {
    const env = { ...process.env, PACTA_HOME: home };
    const child = spawn(process.execPath, [program, ...order], { env, stdio: "ignore" });
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on("exit", (_, signal) => resolve(signal)),
    );
    setTimeout(() => child.kill("SIGKILL"), 60 + ((turn * 37) % 300));
    if ((await ended) === "SIGKILL") killed += 1;
    const live = currentRelease(home);
    expect(live.index.facts.acts.length).toBe(facts.acts.length);
    for (const id of releaseIds(home)) expect(findRelease(home, id)?.id).toBe(id);
  }
  expect(killed).toBeGreaterThan(0);
}, 60_000);

test("a word that is no command is answered with those that there are", () => {
  const { status, stderr } = command("drop");
  expect(status).toBe(1);
  expect(stderr).toContain("npm run release -- rollback <id>");
});
