import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileRelease } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import { currentRelease } from "#lib/db/open-release";
import { toPassage } from "#lib/import/uhri/to-passage";
import { importedObservation } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import type { WideningKind } from "#lib/search/query/widening-kinds";
import { readQuery } from "#lib/search/read-query";
import { search, snippetFor } from "#lib/search/search";
import { splitMarks } from "#lib/search/split-marks";

const home = mkdtempSync(join(tmpdir(), "pacta-russian-search-"));
let release: Release;

function passage(id: string, text: string): Observation {
  const result = toPassage({ AnnotationId: id, Symbol: "CCPR/C/KAZ/CO/2", Text: text });
  if (!result.ok) throw new Error(`${id}: ${result.reason}`);
  return importedObservation(result.passage);
}

/** An English passage with its Russian text. */
function translated(id: string, text: string, russian: string): Observation {
  const { heading, text: words } = passage(id, russian);
  const translations = [{ language: "ru", heading, text: words ?? "" }] as const;
  return { ...passage(id, text), translations };
}

const filler = "Далее следует длинное описание положения дел в стране. ".repeat(20);

const passages = [
  translated(
    "both",
    "Torture\n5. Torture must end.",
    "Запрещение пыток\n5. Пытки должны прекратиться.",
  ),
  passage("own", "6. Комитет обеспокоен сообщениями о пытках женщин и детей в тюрьмах."),
  passage("child", "7. Ребёнок имеет право быть услышанным; беженцы получают защиту."),
  passage("long", `8. ${filler}Жертвам пыток выплачивают возмещение. ${filler}`),
  passage("latin", "9. Prisons hold women and children."),
  passage("mixed", "10. The term “пытки” stands in the Code; beatings are common."),
];

beforeAll(async () => {
  const source = { name: "made", languages: ["en", "ru"] as const, hash: "1" };
  await compileRelease(home, loadFacts(), "2026-11-25", { ...source, observations: passages });
  release = currentRelease(home);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

function answer(text: string, exact: readonly WideningKind[] = []) {
  const use = readQuery(text, exact);
  if (use.kind !== "words") throw new Error(`${text} is read as ${use.kind}`);
  const { match, marks } = use;
  const filter = { origins: ["imported"] };
  return search(release, { match, marks, filter, sort: "relevance", offset: 0, limit: 50 });
}

const idsFor = (text: string, exact: readonly WideningKind[] = []) =>
  answer(text, exact)
    .items.map(({ observation }) => observation.id)
    .sort();

describe("a word finds its forms", () => {
  test.each([
    ["пытки", ["both", "long", "mixed", "own"]],
    ["пыток", ["both", "long", "mixed", "own"]],
    ["ПЫТКАМИ", ["both", "long", "mixed", "own"]],
    ["женщина", ["own"]],
    ["женщинам", ["own"]],
    ["тюрьма", ["own"]],
    ["тюрем", ["own"]],
    ["беженцев", ["child"]],
    ["дети", ["child", "own"]],
    ["ребенка", ["child", "own"]],
    ["ребёнка", ["child", "own"]],
    ["выплата", []],
  ])("%s", (text, ids) => {
    expect(idsFor(text)).toEqual(ids);
  });
});

describe("phrases, operators, stars and NEAR work as they do in English", () => {
  test.each([
    ['"запрещению пыток"', ["both"]],
    ['"пыток запрещение"', []],
    ["пытки женщины", ["own"]],
    ["пытки NOT женщины", ["both", "long", "mixed"]],
    ["беженцы OR тюрьмы", ["child", "own"]],
    ["NEAR(сообщение дети, 5)", ["own"]],
    ["NEAR(сообщение дети, 2)", []],
    ["возмещ*", ["long"]],
    ["услышан*", ["child"]],
    ["ребен*", ["child"]],
  ])("%s", (text, ids) => {
    expect(idsFor(text)).toEqual(ids);
  });
});

describe("languages meet in one query", () => {
  test.each([
    ["torture пытки", ["both"]],
    ["torture AND запрещение", ["both"]],
    ["beating пытка", ["mixed"]],
    ["torture OR женщина", ["both", "own"]],
    ["women OR женщинам", ["latin", "own"]],
    ["torture NOT пытки", []],
  ])("%s", (text, ids) => {
    expect(idsFor(text)).toEqual(ids);
  });
});

describe("exact is as written, but for ё", () => {
  const exact = ["forms", "plurals", "hyphens"] as const;
  test.each([
    ["пытки", ["both", "mixed"]],
    ["пыток", ["both", "long"]],
    ["пытках", ["own"]],
    ["ребенок", ["child"]],
    ["ребёнок", ["child"]],
    ["ребенка", []],
  ])("%s", (text, ids) => {
    expect(idsFor(text, exact)).toEqual(ids);
  });
});

describe("a snippet shows the words as they are written, those found marked", () => {
  function hits(text: string, id: string, locale: string) {
    const found = answer(text).items.find(({ observation }) => observation.id === id);
    const snippet = found && snippetFor(locale, found);
    if (!snippet) throw new Error(`${text} shows nothing of ${id}`);
    const marked = splitMarks(snippet.text).filter(({ hit }) => hit);
    return { language: snippet.language, hits: marked.map((part) => part.text) };
  }

  test.each([
    ["пытки", "both", "ru", { language: "ru", hits: ["Пытки"] }],
    ["torture", "both", "en", { language: "en", hits: ["Torture"] }],
    ["torture", "both", "ru", { language: "en", hits: ["Torture"] }],
    ["пытки", "both", "en", { language: "ru", hits: ["Пытки"] }],
    ["torture пытки", "both", "ru", { language: "ru", hits: ["Пытки"] }],
    ["дети OR пытка", "own", "ru", { language: "ru", hits: ["пытках", "детей"] }],
    ["ребенок", "child", "ru", { language: "ru", hits: ["Ребёнок"] }],
    ['"жертва пыток"', "long", "ru", { language: "ru", hits: ["Жертвам пыток"] }],
  ])("%s in %s for a reader of %s", (text, id, locale, expected) => {
    expect(hits(text, id, locale)).toEqual(expected);
  });

  test("and is a piece of the text round them", () => {
    const found = answer("пытки").items.find(({ observation }) => observation.id === "long");
    const { text = "" } = (found && snippetFor("ru", found)) ?? {};
    expect(text.startsWith("…") && text.endsWith("…")).toBe(true);
    const bare = splitMarks(text.slice(1, -1))
      .map((part) => part.text)
      .join("");
    expect(found?.observation.text).toContain(bare);
    expect(bare.match(/\p{L}+/gu)?.length).toBe(48);
  });
});

test("the words of a Russian heading come first where words are too common to weigh", () => {
  const { words, observations } = release;
  const rows = words.inHeading({ index: "words", expression: '"пытк"' });
  expect(observations.read([...rows]).map(({ id }) => id)).toEqual(["both"]);
});
