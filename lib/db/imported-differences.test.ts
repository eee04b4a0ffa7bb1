import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRelease, compileRelease } from "#lib/db/compile-release";
import { importedDifferences } from "#lib/db/imported-differences";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease } from "#lib/db/open-release";
import { releasesAt } from "#lib/db/releases-at";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { englishWords } from "#lib/tables/fixtures/bundled-release";
import { releaseChangesTables } from "#lib/tables/release-changes-tables";
import { releasesTables } from "#lib/tables/releases-tables";

const facts = loadFacts();
const home = mkdtempSync(join(tmpdir(), "pacta-differences-"));
const [first] = curatedObservations(facts);
let older = "";
let newer = "";
let bare = "";

function passage(number: number, more: Partial<Observation> = {}): Observation {
  if (first === undefined) throw new Error("no observation");
  return {
    ...first,
    id: `00000000-0000-4000-8000-00000000000${number}`,
    origin: "imported",
    summary: null,
    recommendation: null,
    text: `Passage ${number} as it was adopted.`,
    verification: "official-text",
    ...more,
  };
}

const russian = { language: "ru", heading: null, text: "Пункт в переводе." } as const;

beforeAll(async () => {
  const source = (hash: string, observations: readonly Observation[]) =>
    ({ name: `${hash}.json`, languages: ["en"], hash, observations }) as const;
  bare = (await addRelease(home, facts, "2026-01-01", null)).id;
  older = (
    await addRelease(
      home,
      facts,
      "2026-01-02",
      source("a", [passage(1), passage(2), passage(3), passage(4), passage(5)]),
    )
  ).id;
  newer = (
    await compileRelease(
      home,
      facts,
      "2026-01-03",
      source("b", [
        passage(6),
        passage(1),
        passage(2, { text: "Passage 2 as it was corrected." }),
        passage(3, { rights: ["privacy"] }),
        passage(4, { translations: [russian] }),
      ]),
    )
  ).id;
});
afterAll(() => rmSync(home, { recursive: true }));

test("imported passages are told apart by words, labels and translations, whatever their order", () => {
  const found = importedDifferences(home, older, newer);
  const ends = (ids: readonly string[]) => ids.map((id) => id.at(-1));
  expect(ends(found.added.ids)).toEqual(["6"]);
  expect(ends(found.removed.ids)).toEqual(["5"]);
  expect(ends(found.edited.ids)).toEqual(["2", "3", "4"]);
});

test("what one release adds the other has removed", () => {
  const there = importedDifferences(home, older, newer);
  const back = importedDifferences(home, newer, older);
  expect([back.added, back.removed, back.edited]).toEqual([
    there.removed,
    there.added,
    there.edited,
  ]);
  expect(importedDifferences(home, bare, older).added.count).toBe(5);
  expect(importedDifferences(home, newer, newer).edited.count).toBe(0);
});

test("each number of the summary is the number of rows of the list that it opens", () => {
  const release = currentRelease(home);
  const request = (parameters: object) => ({
    release,
    releases: releasesAt(home),
    path: null,
    asOf: "2026-02-03",
    words: englishWords,
    values: { from: older, to: newer, asOf: null, release: null, ...parameters },
  });
  const summary = releasesTables.tables(request({}) as never)?.summary;
  let opened = 0;
  for (const { id, cells } of summary?.rows ?? []) {
    for (const change of ["added", "removed", "edited"] as const) {
      const cell = cells[change];
      if (cell?.kind !== "value") throw new Error(`${id} ${change}`);
      const list = releaseChangesTables.tables(
        request({ view: "", dataset: id, changes: [change] }) as never,
      )?.main;
      expect(list?.rows.length, `${id} ${change}`).toBe(Number(cell.text));
      if (cell.text !== "0") opened += 1;
    }
  }
  expect(opened).toBe(3);
});

test("without a choice the live release is compared with the one before it", () => {
  const title = releasesTables.tables({
    release: currentRelease(home),
    releases: releasesAt(home),
    path: null,
    asOf: "2026-02-03",
    words: englishWords,
    values: { from: null, to: null, asOf: null, release: null },
  })?.summary.title;
  expect(title).toBe(`From release ${older} to ${newer}, dataset by dataset`);
});
