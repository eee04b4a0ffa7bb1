import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  type ImportFolder,
  openImportFolder,
  openTrialFolder,
} from "#lib/db/import/import-folders";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { type ImportOutcome, importUhri } from "#lib/db/import/import-uhri";
import { makeWorkbook, packageParts, zipOf } from "#lib/db/import/xlsx/fixtures/make-workbook";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease } from "#lib/db/open-release";
import { currentReleaseId, releaseIds } from "#lib/db/release-files";
import { generateUhri } from "#lib/import/uhri/generate";
import { rowOfRecord, xlsxHeaders } from "#lib/import/uhri/synthetic/row-of-record";
import type { RawRecord } from "#lib/import/uhri/synthetic/synthetic-record";
import { hardRuns, tellTried } from "#lib/limits/fixtures/hard-runs";
import {
  byteChanges,
  changedBytes,
  changedRecords,
  recordChanges,
} from "#lib/limits/fixtures/mutate";

// A few cases each; with HARD_RUNS as many as it says.
vi.setConfig({ testTimeout: 1_800_000 });

const facts = loadFacts();
const records: RawRecord[] = [...generateUhri({ seed: 11, profile: "tiny", records: 40 })].map(
  ({ record }) => record,
);
const soundJson = JSON.stringify(records);
const rows = [xlsxHeaders, ...records.map(rowOfRecord)];
const workbook = makeWorkbook(rows, { strings: "shared" });
const inline = makeWorkbook(rows, { strings: "inline" });

let root: string;
let home: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "pacta-fuzz-"));
  home = join(root, "home");
  mkdirSync(home);
});
afterAll(() => rmSync(root, { recursive: true }));

type Result = Readonly<{ outcome: ImportOutcome } | { refusal: ImportRefusal }>;

async function imported(content: string | Uint8Array, dryRun: boolean): Promise<Result> {
  const path = join(root, "file");
  writeFileSync(path, content);
  const folder: ImportFolder = dryRun
    ? openTrialFolder()
    : openImportFolder(home, "20261125T120000");
  const order = { path, name: "file", home, facts, day: "2026-11-25", dryRun, add: false };
  try {
    const outcome = await importUhri({ ...order, onProgress: () => {} }, folder);
    folder.finish();
    return { outcome };
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    return { refusal: error };
  } finally {
    folder.discard();
  }
}

/** Whatever the file, it is imported with every record accounted for, or refused in one sentence. */
function expectToldOf(result: Result): void {
  if ("refusal" in result) {
    expect(result.refusal.message).toMatch(/^file [^\n]{5,400}\.$/);
    return;
  }
  const { read, added, updated, unchanged, rejected } = result.outcome.account;
  const lost = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  expect(read).toBe(added + updated + unchanged + lost);
  expect(read).toBeGreaterThan(0);
}

async function tryAll<T>(
  few: number,
  cases: fc.Arbitrary<T>,
  fileOf: (drawn: T) => string | Uint8Array,
) {
  let tried = 0;
  const property = fc.asyncProperty(cases, async (drawn) => {
    tried += 1;
    expectToldOf(await imported(fileOf(drawn), true));
  });
  await fc.assert(property, hardRuns(few));
  tellTried(tried);
}

/** A mutation of the parts of a workbook, packed anew: so that it reaches the reader of XML. */
const sheetOf = (changes: Parameters<typeof changedBytes>[1]) => {
  const sheet = `<worksheet><sheetData>${rows
    .slice(0, 8)
    .map(
      (cells) =>
        `<row>${cells.map((cell) => `<c t="str"><v>${String(cell ?? "").replace(/[<&]/g, "")}</v></c>`).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;
  const parts = {
    ...packageParts,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": "<sst/>",
  };
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const [first] = changes;
  const name = names[(first?.length ?? 0) % names.length] ?? "xl/workbook.xml";
  return zipOf({
    ...parts,
    [name]: changedBytes(Buffer.from(parts[name]), changes).toString("latin1"),
  });
};

describe("a file of the index, bent by chance, is imported or refused in a sentence", () => {
  test("fields of records hold anything, or are gone", async () => {
    await tryAll(40, recordChanges, (changes) => changedRecords(records, changes));
  });

  test("bytes of the JSON are changed", async () => {
    await tryAll(40, byteChanges, (changes) => changedBytes(Buffer.from(soundJson), changes));
  });

  test("bytes of a workbook are changed", async () => {
    const cases = fc.tuple(fc.constantFrom(workbook, inline), byteChanges);
    await tryAll(40, cases, ([file, changes]) => changedBytes(file, changes));
  });

  test("bytes of a part of a workbook are changed before it is packed", async () => {
    await tryAll(40, byteChanges, sheetOf);
  });
});

test("whatever comes, the live release is as it was, or a sound one", async () => {
  expectToldOf(await imported(soundJson, false));
  const [few = 3] = [Math.max(3, Math.round(hardRuns(150).numRuns / 50))];
  let before = currentReleaseId(home);
  let tried = 0;
  const property = fc.asyncProperty(fc.oneof(byteChanges, recordChanges), async (changes) => {
    tried += 1;
    const [first] = changes;
    const file =
      first !== undefined && "record" in first
        ? changedRecords(records, changes as never)
        : changedBytes(Buffer.from(soundJson), changes as never);
    const result = await imported(file, false);
    expectToldOf(result);
    const now = currentReleaseId(home);
    if ("refusal" in result) expect(now).toBe(before);
    else
      expect(currentRelease(home).observations.total).toBeGreaterThan(
        result.outcome.account.added - 1,
      );
    expect(releaseIds(home)).toContain(now);
    expect(
      readdirSync(join(home, "releases")).filter((name) => name.startsWith("building")),
    ).toEqual([]);
    before = now;
  });
  await fc.assert(property, { ...hardRuns(few), numRuns: few });
  tellTried(tried);
});
