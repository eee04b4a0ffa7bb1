import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { compileRelease } from "#lib/db/compile-release";
import { openImportFolder } from "#lib/db/import/import-folders";
import { warningsName } from "#lib/db/import/import-report";
import { type ImportOrder, importUhri } from "#lib/db/import/import-uhri";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease } from "#lib/db/open-release";
import { generateUhri } from "#lib/import/uhri/generate";
import { type RussianRecord, russianRecords } from "#lib/import/uhri/synthetic/russian-records";
import type { SyntheticRecord } from "#lib/import/uhri/synthetic/synthetic-record";
import { facets } from "#lib/observations/facets";
import { officialTexts, ownLanguage } from "#lib/observations/passage-texts";

vi.setConfig({ testTimeout: 60_000 });

const facts = loadFacts();
let root: string;
let home: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pacta-russian-test-"));
  home = join(root, "home");
});
afterEach(() => rmSync(root, { recursive: true }));

type Wishes = Partial<Pick<ImportOrder, "add" | "language">>;

async function imported(records: readonly unknown[], { add = false, language }: Wishes = {}) {
  const path = join(root, "export");
  writeFileSync(path, JSON.stringify(records));
  const folder = openImportFolder(home, "20261125T120000");
  const order = { path, name: "export", home, facts, day: "2026-11-25", dryRun: false, add };
  const outcome = await importUhri({ ...order, language, onProgress: () => {} }, folder);
  return { ...outcome, folder: folder.finish() };
}

/** The imported passages of the live release by id. */
function held() {
  const { observations } = currentRelease(home);
  const all = observations.select({ origins: ["imported"] });
  return new Map(all.map((observation) => [observation.id, observation]));
}

/** Id and languages of each passage, its own first. */
const languagesHeld = () =>
  Object.fromEntries(
    [...held()].map(([id, each]) => [
      id,
      officialTexts(each)
        .map(({ language }) => language)
        .join(" "),
    ]),
  );

const document = { Symbol: "CCPR/C/KAZ/CO/2", Body: "- CCPR", Countries: ["Kazakhstan"] };
const english = (id: string, text: string) => ({ AnnotationId: id, Text: text, ...document });
const russian = (id: string, text: string) => ({
  AnnotationId: id,
  Text: text,
  ...russianDocument,
});
const russianDocument = {
  Symbol: "CCPR/C/KAZ/CO/2",
  Body: "- Комитет по правам человека",
  Countries: ["Казахстан"],
  AnnotationType: "- Рекомендации",
};

const a = english("a", "1. Courts are slow.");
const b = english("b", "2. Judges are few.");
const aRu = russian("a", "1. Суды работают медленно.");
const bRu = russian("b", "2. Судей мало.");
const cRu = russian("c", "3. Учёт ведётся.");

describe("a Russian file beside the English one", () => {
  test("gives each passage that is held its Russian words, and passages of its own to the rest", async () => {
    await imported([{ ...a, Themes: ["Right to health"] }, b]);
    const outcome = await imported([aRu, { ...bRu, Text: b.Text }, cRu]);
    expect(outcome.language).toBe("ru");
    expect(outcome.texts).toEqual({ ru: 2, en: 1 });
    expect(outcome.account).toMatchObject({ read: 3, added: 1, updated: 1, unchanged: 1 });
    expect(languagesHeld()).toEqual({ a: "en ru", b: "en", c: "ru" });
    const passage = held().get("a");
    expect(passage?.text).toBe("Courts are slow.");
    expect(passage?.imported?.themes).toEqual(["Right to health"]);
    expect(passage?.translations).toEqual([
      { language: "ru", heading: null, text: "Суды работают медленно." },
    ]);
  });

  test("imported once more is unchanged, and makes no release", async () => {
    await imported([a, b]);
    const first = await imported([aRu, cRu]);
    const second = await imported([aRu, cRu]);
    expect(second.account).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(second.release).toEqual({ id: first.release?.id, outcome: "unchanged" });
  });

  test("keeps what only the English file has; a newer Russian text takes the place of the older one", async () => {
    await imported([a, b]);
    await imported([aRu]);
    const { account } = await imported([{ ...aRu, Text: "1. Суды работают быстро." }]);
    expect(account).toMatchObject({ updated: 1, vanished: 1, kept: 1 });
    expect(held().get("a")?.translations[0]?.text).toBe("Суды работают быстро.");
    expect(held().get("b")?.text).toBe("Judges are few.");
  });

  test("gives way to nothing: the English file, imported again, leaves the Russian texts", async () => {
    await imported([a, b]);
    await imported([aRu, cRu]);
    const { account } = await imported([{ ...a, Text: "1. Courts are quick." }, b]);
    expect(account).toMatchObject({ added: 0, updated: 1, unchanged: 1, vanished: 1, kept: 1 });
    expect(languagesHeld()).toEqual({ a: "en ru", b: "en", c: "ru" });
    expect(held().get("a")?.text).toBe("Courts are quick.");
  });

  test("whose passage has gone from the English file goes with it", async () => {
    await imported([a, b]);
    await imported([aRu]);
    await imported([b]);
    expect(languagesHeld()).toEqual({ b: "en" });
  });

  test("its texts go into the next release when only the facts change", async () => {
    await imported([a]);
    await imported([aRu]);
    await compileRelease(home, { ...facts, contextEvents: [] }, "2026-11-26");
    expect(languagesHeld()).toEqual({ a: "en ru" });
  });
});

describe("a Russian file alone", () => {
  test("is imported with the labels that are known for certain, and its unknown ones reported", async () => {
    const id = "00000000-0000-4000-8000-000000000001";
    const { folder } = await imported([
      { ...aRu, AnnotationId: id, Themes: ["Право на здоровье"] },
    ]);
    const passage = held().get(id);
    expect(passage).toMatchObject({
      countries: ["KAZ"],
      committee: "CCPR",
      kind: "recommendation",
    });
    expect(passage?.imported?.raw).toMatchObject({ Countries: ["Казахстан"] });
    const told = JSON.parse(readFileSync(join(folder, warningsName), "utf8"));
    expect(told).toEqual([
      { kind: "unknown-theme", times: 1, values: [{ value: "Право на здоровье", times: 1 }] },
    ]);
  });

  test("takes the labels of the English file when that comes later", async () => {
    await imported([aRu, bRu]);
    const { account } = await imported([{ ...a, Themes: ["Right to health"] }]);
    expect(account).toMatchObject({ updated: 1, vanished: 1, kept: 1 });
    expect(languagesHeld()).toEqual({ a: "en ru", b: "ru" });
    expect(held().get("a")?.imported?.themes).toEqual(["Right to health"]);
  });

  test("follows a newer one in what it has in English too", async () => {
    await imported([aRu, bRu, english("d", "4. Prisons are full.")]);
    await imported([aRu, bRu, english("d", "4. Prisons are empty.")]);
    expect(held().get("d")?.text).toBe("Prisons are empty.");
  });
});

test("the user can say the language of a file that does not tell it", async () => {
  await imported([a, b]);
  const { language, account } = await imported([a], { language: "ru" });
  expect(language).toBe("ru");
  expect(account).toMatchObject({ unchanged: 1, vanished: 1, kept: 1 });
});

function syntheticFiles(seed: number): { english: SyntheticRecord[]; russian: RussianRecord[] } {
  const made = [...generateUhri({ seed, profile: "tiny" })];
  return { english: made, russian: [...russianRecords(made, { seed })] };
}

/** The counts of every facet over everything imported. */
function countsHeld() {
  const { observations } = currentRelease(home);
  const tallies = observations.tallies({ origins: ["imported"] }, facets);
  return Object.fromEntries(facets.map((facet, n) => [facet, [...(tallies[n] ?? [])].sort()]));
}

test("whichever records are translated, Russian texts change no count, and each list is as long as its number", async () => {
  const files = syntheticFiles(11);
  const twins = files.russian.filter(({ kind }) => kind !== "own").map(({ record }) => record);
  await imported(files.english.map(({ record }) => record));
  const before = countsHeld();
  const { total } = currentRelease(home).observations;
  await fc.assert(
    fc.asyncProperty(fc.subarray(twins, { minLength: 40 }), async (some) => {
      await imported(some, { language: "ru" });
      expect(countsHeld()).toEqual(before);
      const { observations } = currentRelease(home);
      expect(observations.total).toBe(total);
      expect(observations.select({}).length).toBe(total);
    }),
    { numRuns: 4 },
  );
});

test("a whole made-up Russian file is accounted for: twins, fallbacks, and passages of its own", async () => {
  const files = syntheticFiles(12);
  await imported(files.english.map(({ record }) => record));
  const before = held();
  const outcome = await imported(files.russian.map(({ record }) => record));
  const ofKind = (wanted: RussianRecord["kind"]) =>
    files.russian.filter(({ kind }) => kind === wanted).map(({ record }) => record.AnnotationId);
  expect(ofKind("twin").length).toBeGreaterThan(50);
  expect(ofKind("own").length).toBeGreaterThan(0);
  expect(outcome.account.added).toBe(ofKind("own").length);
  const now = held();
  expect(now.size).toBe(before.size + ofKind("own").length);
  for (const id of ofKind("twin")) {
    const passage = now.get(id);
    expect(passage && { ...passage, translations: [] }).toEqual(before.get(id));
    expect(passage?.translations[0]?.language).toBe("ru");
  }
  const own = ofKind("own").map((id) => now.get(id));
  expect(own.map((passage) => passage && ownLanguage(passage))).toEqual(own.map(() => "ru"));
});
