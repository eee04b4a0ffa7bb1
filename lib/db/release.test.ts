import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileRelease } from "#lib/db/compile-release";
import { writeHash } from "#lib/db/file-hash";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease, findRelease } from "#lib/db/open-release";
import { searchableText } from "#lib/db/passage-tables";
import { releaseFile } from "#lib/db/release-files";
import { columnsOfAll } from "#lib/observations/columns";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { hitEnd, hitStart } from "#lib/search/word-index";

const facts = loadFacts();
let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "pacta-release-"));
});
afterEach(() => rmSync(home, { recursive: true }));

describe("a release", () => {
  test("gives back every fact as it was written", async () => {
    await compileRelease(home, facts, "2026-11-25", null);
    expect(currentRelease(home).index.facts).toEqual(facts);
  });

  test("gives back every observation and its columns as they were written", async () => {
    await compileRelease(home, facts, "2026-11-25", null);
    const { observations } = currentRelease(home);
    const curated = curatedObservations(facts);
    expect(observations.read(curated.map((_, row) => row))).toEqual(curated);
    expect(observations.columns).toEqual(columnsOfAll(curated));
  });

  test("has an id of the day and of the content: the same facts on another day are the same release", async () => {
    const first = await compileRelease(home, facts, "2026-11-25", null);
    const second = await compileRelease(home, facts, "2026-12-01", null);
    expect(first.id).toMatch(/^20261125-[0-9a-f]{12}$/);
    expect(second).toEqual({ id: first.id, outcome: "unchanged" });
  });

  test("is another one when a fact changes; the old one stays readable and can become live again", async () => {
    const first = await compileRelease(home, facts, "2026-11-25", null);
    const fewer = { ...facts, contextEvents: facts.contextEvents.slice(1) };
    const second = await compileRelease(home, fewer, "2026-11-26", null);
    expect(second.outcome).toBe("compiled");
    expect(currentRelease(home).index.facts.contextEvents).toHaveLength(109);
    expect(findRelease(home, first.id)?.index.facts.contextEvents).toHaveLength(110);
    const third = await compileRelease(home, facts, "2026-11-27", null);
    expect(third).toEqual({ id: first.id, outcome: "reused" });
  });

  test("that fails while it is compiled leaves the live one as it was, to the byte", async () => {
    const { id } = await compileRelease(home, facts, "2026-11-25", null);
    const before = readFileSync(releaseFile(home, id));
    await expect(
      compileRelease(home, facts, "2026-11-26", {
        name: "broken",
        languages: ["en"],
        hash: "b",
        observations: broken(),
      }),
    ).rejects.toThrow("the file breaks off");
    expect(currentRelease(home).id).toBe(id);
    expect(readFileSync(releaseFile(home, id)).equals(before)).toBe(true);
  });

  test("takes over the imported passages of the one before, unless another import is given", async () => {
    await compileRelease(home, facts, "2026-11-25", {
      name: "export.json",
      languages: ["en"],
      hash: "a",
      observations: [imported],
    });
    const fewer = { ...facts, contextEvents: facts.contextEvents.slice(1) };
    await compileRelease(home, fewer, "2026-11-26");
    expect(currentRelease(home).observations.find(imported.id)).toEqual(imported);
    expect(currentRelease(home).observations.total).toBe(431);
    await compileRelease(home, fewer, "2026-11-26", null);
    expect(currentRelease(home).observations.total).toBe(430);
  });

  test("an id that is none, or one that is not held, opens nothing", async () => {
    await compileRelease(home, facts, "2026-11-25", null);
    expect(findRelease(home, "20200101-000000000000")).toBeUndefined();
    expect(findRelease(home, "../../etc/passwd")).toBeUndefined();
  });

  test("of another layout is refused with what to do, and is not taken for one that is held", async () => {
    const { id } = await compileRelease(home, facts, "2026-11-25", null);
    const db = new DatabaseSync(releaseFile(home, id));
    db.exec("UPDATE release SET layout = layout - 1");
    db.close();
    writeHash(releaseFile(home, id));
    expect(() => currentRelease(home)).toThrow("`npm start` compiles it anew");
    expect(findRelease(home, id)).toBeUndefined();
  });

  test("is not read through a half-written pointer: the pointer is replaced in one step", async () => {
    const { id } = await compileRelease(home, facts, "2026-11-25", null);
    writeFileSync(join(home, "current.12345"), "2026");
    expect(currentRelease(home).id).toBe(id);
  });
});

describe("words", () => {
  test.each([
    ["words", '"women"', /\bwomen('s)?\b/],
    ["words", '"children"', /\bchildren('s)?\b/],
    ["words", '"torture"', /\btortur(e|es|ed|ing)\b/],
    ["exact", '"tortured"', /\btortured\b/],
  ] as const)(
    "the index %s finds %s in exactly the observations that say it",
    async (index, expression, said) => {
      await compileRelease(home, facts, "2026-11-25", null);
      const { words, observations } = currentRelease(home);
      const rows = [...words.matches({ index, expression })];
      const found = observations.read(rows).map(({ id }) => id);
      const saying = curatedObservations(facts).filter((each) =>
        said.test(textOf(each).toLowerCase()),
      );
      expect(found.length).toBeGreaterThan(0);
      expect(found.sort()).toEqual(saying.map(({ id }) => id).sort());
      expect([...words.ranked({ index, expression })].sort((a, b) => a - b)).toEqual(rows);
      expect(words.countUpTo({ index, expression }, 1000)).toBe(rows.length);
      expect(words.countUpTo({ index, expression }, 1)).toBe(1);
    },
  );

  test.each([
    ["words", '"women"', /\bwomen('s)?\b/],
    ["exact", '"torture"*', /\btorture/],
  ] as const)(
    "the index %s finds %s in exactly the headings that say it",
    async (index, expression, said) => {
      await compileRelease(home, facts, "2026-11-25", null);
      const { words, observations } = currentRelease(home);
      const found = observations.read([...words.inHeading({ index, expression })]);
      const saying = curatedObservations(facts).filter(({ heading }) =>
        said.test(heading?.toLowerCase() ?? ""),
      );
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(({ id }) => id).sort()).toEqual(saying.map(({ id }) => id).sort());
    },
  );

  test("a snippet is of its own observation, with the hits marked", async () => {
    await compileRelease(home, facts, "2026-11-25", null);
    const { words, observations } = currentRelease(home);
    const match = { index: "words", expression: '"torture"' } as const;
    const rows = [...words.ranked(match)];
    const snippets = words.snippets(match, rows);
    expect(rows.length).toBeGreaterThan(20);
    for (const [i, observation] of observations.read(rows).entries()) {
      const bare = (snippets.get(rows[i] ?? -1)?.own ?? "")
        .replaceAll(hitStart, "")
        .replaceAll(hitEnd, "");
      expect(searchableText(observation)).toContain(bare.replace(/^…|…$/g, ""));
    }
    expect(
      [...snippets.values()].filter(({ own }) => own.includes(hitStart)).length,
    ).toBeGreaterThan(20);
  });
});

function textOf({ heading, summary, recommendation }: Observation): string {
  return [heading, summary, recommendation].join(" ");
}

// biome-ignore lint/correctness/useYield: a file that breaks off before its first passage
function* broken(): Generator<Observation> {
  throw new Error("the file breaks off");
}

const imported: Observation = {
  ...(curatedObservations(facts)[0] as Observation),
  id: "00000000-0000-4000-8000-000000000001",
  origin: "imported",
  summary: null,
  recommendation: null,
  text: "The State should publish the findings of its inquiry.",
  verification: "official-text",
};
