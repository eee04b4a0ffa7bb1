import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileRelease } from "#lib/db/compile-release";
import { openHeldPassages } from "#lib/db/import/held-passages";
import { openImportFolder, openTrialFolder } from "#lib/db/import/import-folders";
import { changesName, rejectsName, warningsName } from "#lib/db/import/import-report";
import { type ImportOrder, importUhri } from "#lib/db/import/import-uhri";
import { passageOf } from "#lib/db/import/stored-line";
import { makeWorkbook } from "#lib/db/import/xlsx/fixtures/make-workbook";
import { loadFacts } from "#lib/db/load-facts";
import { currentReleaseId, releaseIds } from "#lib/db/release-files";
import { generateUhri } from "#lib/import/uhri/generate";
import type { Manifest } from "#lib/import/uhri/synthetic/manifest";
import { rowOfRecord, xlsxHeaders } from "#lib/import/uhri/synthetic/row-of-record";
import type { RawRecord } from "#lib/import/uhri/synthetic/synthetic-record";

const facts = loadFacts();
const fixture = (name: string) =>
  readFileSync(new URL(`../../import/uhri/fixtures/${name}`, import.meta.url), "utf8");

let root: string;
let home: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pacta-import-test-"));
  home = join(root, "home");
});
afterEach(() => rmSync(root, { recursive: true }));

type Wishes = Partial<Pick<ImportOrder, "dryRun" | "add">>;

async function importFile(content: string | Buffer, { dryRun = false, add = false }: Wishes = {}) {
  const path = join(root, "export");
  writeFileSync(path, content);
  const folder = dryRun ? openTrialFolder() : openImportFolder(home, "20261125T120000");
  const order = { path, name: "export", home, facts, day: "2026-11-25", dryRun, add };
  try {
    const outcome = await importUhri({ ...order, onProgress: () => {} }, folder);
    return { ...outcome, folder: folder.finish() };
  } catch (error) {
    folder.discard();
    throw error;
  }
}

const imported = (records: readonly unknown[], wishes?: Wishes) =>
  importFile(JSON.stringify(records), wishes);

function linesOf(folder: string, name: string): Record<string, unknown>[] {
  const lines = readFileSync(join(folder, name), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

/** The imported passages of the live release, in its order. */
function passagesHeld() {
  const held = openHeldPassages(home);
  const passages = [...held.observations()].map(passageOf);
  held.close();
  return passages;
}

const textsHeld = () =>
  Object.fromEntries(passagesHeld().map(({ id, lead, text }) => [id, lead + text]));

const document = { Symbol: "CCPR/C/KAZ/CO/2", Body: "- CCPR", Countries: ["Kazakhstan"] };
const a = { AnnotationId: "a", Text: "1. Courts are slow.", ...document };
const b = { AnnotationId: "b", Text: "2. Judges are few.", ...document };
const c = { AnnotationId: "c", Text: "3. Records are kept.", ...document };

describe("a hand-made file with every quirk", () => {
  test("gives the expected passages, whole and in their order, and the expected rejects", async () => {
    type Row = { ok: boolean; passage: { id: string }; reason: string };
    const expected: Row[] = JSON.parse(fixture("expected.json"));
    const passages = new Map(expected.filter(({ ok }) => ok).map((row) => [row.passage.id, row]));
    const repeated = expected.filter(({ ok }) => ok).length - passages.size;
    const { account, folder } = await importFile(fixture("quirks.json"));
    expect(passagesHeld()).toEqual([...passages.values()].map(({ passage }) => passage));
    expect(account.read).toBe(expected.length);
    expect(account.added).toBe(passages.size);
    const reasons = expected.filter(({ ok }) => !ok).map(({ reason }) => reason);
    const told = linesOf(folder, rejectsName).map(({ reason }) => reason);
    expect(told.sort()).toEqual([...reasons, ...Array(repeated).fill("repeated-id")].sort());
  });
});

function synthetic(seed: number): { records: RawRecord[]; manifest: Manifest } {
  const generator = generateUhri({ seed, profile: "tiny" });
  const records: RawRecord[] = [];
  for (let step = generator.next(); ; step = generator.next()) {
    if (step.done) return { records, manifest: step.value };
    records.push(step.value.record);
  }
}

describe("a synthetic export", () => {
  test("is accounted for as its manifest says, from JSON and from XLSX", async () => {
    const { records, manifest } = synthetic(3);
    const expected = { read: 200, added: manifest.passages, rejected: manifest.rejected };
    expect((await imported(records)).account).toMatchObject(expected);
    const sheet = [xlsxHeaders, ...records.map(rowOfRecord)];
    const workbook = await importFile(makeWorkbook(sheet, { strings: "shared" }));
    const { read, rejected, vanished } = workbook.account;
    expect({ read, rejected, vanished }).toEqual({
      read: 200,
      rejected: manifest.rejected,
      vanished: 0,
    });
  });

  test("imported once more is unchanged to the last passage, and makes no release", async () => {
    const { records, manifest } = synthetic(4);
    const first = await imported(records);
    const second = await imported(records);
    expect(second.account).toEqual({ ...first.account, added: 0, unchanged: manifest.passages });
    expect(second.release).toEqual({ id: first.release?.id, outcome: "unchanged" });
    expect(releaseIds(home)).toEqual([first.release?.id]);
    expect(await compileRelease(home, facts, "2026-11-26")).toEqual(second.release);
  });
});

describe("a newer file", () => {
  test("updates by id, adds what is new, leaves out what has vanished, and names each", async () => {
    await imported([a, b]);
    const newer = { ...b, Text: "2. Judges are fewer." };
    const { account, folder } = await imported([newer, c]);
    expect(account).toMatchObject({ read: 2, added: 1, updated: 1, unchanged: 0, vanished: 1 });
    expect(textsHeld()).toEqual({ b: newer.Text, c: c.Text });
    expect(
      linesOf(folder, changesName)
        .map(({ change, id }) => `${change} ${id}`)
        .sort(),
    ).toEqual(["new c", "updated b", "vanished a"]);
  });

  test("added keeps what it does not have, and changes nothing when added once more", async () => {
    await imported([a, b]);
    const newer = { ...b, Text: "2. Judges are fewer." };
    const { account, release } = await imported([newer, c], { add: true });
    expect(account).toMatchObject({ read: 2, added: 1, updated: 1, vanished: 1, kept: 1 });
    expect(textsHeld()).toEqual({ a: a.Text, b: newer.Text, c: c.Text });
    const again = await imported([newer, c], { add: true });
    expect(again.release).toEqual({ id: release?.id, outcome: "unchanged" });
  });

  test("an older release stays as it was", async () => {
    const first = await imported([a]);
    await imported([b]);
    expect(releaseIds(home)).toContain(first.release?.id);
  });
});

describe("one broken record loses itself alone, by its name", () => {
  const id = "00000000-0000-4000-8000-000000000007";
  const symbol = "CCPR/C/KAZ/CO/2";
  const start = `{"AnnotationId":"${id}","Symbol":"${symbol}","Text":`;

  test.each([
    ["a quote lost", Buffer.from(`${start}"4. Roads are long.}`), "broken-json"],
    ["a brace lost", Buffer.from(`${start}"4. Roads are long."`), "broken-json"],
    ["a raw line end", Buffer.from(`${start}"4. Roads\nare long."}`), "broken-json"],
    [
      "a byte of another encoding",
      Buffer.from(`${start}"4. Caf\xe9s are full."}`, "latin1"),
      "not-utf8",
    ],
    ["a text of another type", Buffer.from(`${start}4}`), "wrong-type"],
    [
      "a text beyond measure",
      Buffer.from(`${start}"4. ${"a".repeat(2_100_000)}"}`),
      "text-too-long",
    ],
  ])("%s", async (_, broken, reason) => {
    const accented = { ...c, Text: "3. Cafés are full." };
    const [before, behind] = [JSON.stringify([a, b]), JSON.stringify([accented])];
    const file = [
      Buffer.from(`${before.slice(0, -1)},`),
      broken,
      Buffer.from(`,${behind.slice(1)}`),
    ];
    const { account, firstRejects } = await importFile(Buffer.concat(file));
    expect(account).toMatchObject({ read: 4, added: 3, rejected: { [reason]: 1 } });
    expect(firstRejects).toMatchObject([{ number: 3, id, symbol, reason }]);
    expect(Object.keys(textsHeld())).toEqual(["a", "b", "c"]);
  });
});

describe("of two records with one id", () => {
  const poorer = { AnnotationId: "B", Text: "2. Judges are few." };

  test.each([
    ["first", [a, b, poorer], 3, ["a", "b"]],
    ["last", [poorer, a, b], 1, ["a", "b"]],
  ])(
    "the richer stays when it comes %s, and the other is rejected",
    async (_, records, number, ids) => {
      const { account, folder } = await imported(records);
      expect(account).toMatchObject({ read: 3, added: 2, rejected: { "repeated-id": 1 } });
      expect(linesOf(folder, rejectsName)).toMatchObject([{ number, id: "b", record: poorer }]);
      expect(passagesHeld().map(({ id }) => id)).toEqual(ids);
      expect(passagesHeld()[1]).toMatchObject({ symbol: b.Symbol });
    },
  );
});

test("a paragraph number that its neighbours refute goes back into the text, and is reported", async () => {
  const guess = { ...b, Text: "Force used in 2021 189. Officers fired into a crowd." };
  const { folder } = await imported([a, guess, c]);
  expect(passagesHeld().map(({ paragraph }) => paragraph)).toEqual(["1", null, "3"]);
  expect(textsHeld().b).toBe(guess.Text);
  expect(JSON.parse(readFileSync(join(folder, warningsName), "utf8"))).toContainEqual({
    kind: "paragraph-refuted",
    times: 1,
    values: [{ value: "b", times: 1 }],
  });
});

describe("what is no export leaves the live release as it was", () => {
  const latin = [a, b, { ...c, Text: "3. Cafés are full." }];

  test.each([
    [
      "records of something else",
      '[{"id":1},{"id":2}]',
      "none is a passage, the first being not-uhri",
    ],
    ["no records", "[]", "export holds no records."],
    ["another encoding", Buffer.from(JSON.stringify(latin), "latin1"), "is not written in UTF-8"],
    ["a file that is cut off", JSON.stringify([a, b]).slice(0, -5), "is cut off"],
  ])("%s", async (_, content, words) => {
    await imported([a]);
    const before = currentReleaseId(home);
    await expect(importFile(content)).rejects.toThrow(/^export [^\n]*\.$/);
    await expect(importFile(content)).rejects.toThrow(words);
    expect(currentReleaseId(home)).toBe(before);
    expect(Object.keys(textsHeld())).toEqual(["a"]);
    expect(readdirSync(join(home, "imports"))).toEqual(["20261125T120000"]);
  });

  test("a long list of something else is not read to its end", async () => {
    const list = Array.from({ length: 200_000 }, (_, id) => ({ id }));
    await expect(imported(list)).rejects.toThrow("none is a passage");
    await expect(imported(list)).rejects.not.toThrow("200000");
  });
});

describe("a dry run", () => {
  test("says what an import would do, and writes nothing into the home", async () => {
    const { account, release, folder } = await imported([a, { Text: "No id" }], { dryRun: true });
    expect(account).toMatchObject({ read: 2, added: 1, rejected: { "no-id": 1 } });
    expect(release).toBeNull();
    expect(linesOf(folder, rejectsName)).toHaveLength(1);
    expect(existsSync(home)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  test("counts against what is held", async () => {
    await imported([a, b]);
    const before = currentReleaseId(home);
    const { account, folder } = await imported([b, c], { dryRun: true });
    expect(account).toMatchObject({ added: 1, unchanged: 1, vanished: 1 });
    expect(currentReleaseId(home)).toBe(before);
    rmSync(folder, { recursive: true });
  });
});
