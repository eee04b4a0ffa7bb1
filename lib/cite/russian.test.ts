import { expect, test } from "vitest";
import type { Citable } from "#lib/cite/citable";
import { citationsOf } from "#lib/cite/citations-of";
import { writeDate } from "#lib/cite/cited-date";
import { pinpointText } from "#lib/cite/document-reference";
import { bundledRelease, russianWords } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const { facts } = release.index;
const cited = (thing: Citable) => citationsOf(thing, release, russianWords);

function passage(symbol: string, paragraphs: string): Citable {
  const [observation] = release.observations
    .select({})
    .filter((each) => each.symbol === symbol && each.paragraphs === paragraphs);
  if (observation === undefined) throw new Error(`no passage ${symbol} ${paragraphs}`);
  return { kind: "observation", observation };
}

test("a passage is cited by the Russian names of committee and State, symbol, paragraph and date", () => {
  const { un, csl } = cited(passage("CCPR/C/KAZ/CO/2", "4"));
  expect(un).toBe(
    "Комитет по правам человека, [Заключительные замечания: Казахстан], CCPR/C/KAZ/CO/2, пункт 4 (дата принятия: 11 июля 2016 года)",
  );
  expect(csl).toMatchObject({
    URL: "https://docs.un.org/ru/CCPR/C/KAZ/CO/2",
    author: [{ literal: "Комитет по правам человека" }],
    publisher: "Организация Объединённых Наций",
  });
});

test.each([
  ["17 (b)", "пункт 17 b)"],
  ["10 (a)-(c)", "пункты 10 a)–c)"],
  ["13, 19", "пункты 13, 19"],
])("paragraph %s is %s, as Russian documents of the United Nations have it", (paragraphs, said) => {
  expect(pinpointText({ kind: "paragraph", paragraphs }, russianWords)).toBe(said);
});

test("a treaty is cited by the title of its Russian text", () => {
  const instrument = facts.instruments.find(({ code }) => code === "CESCR");
  if (instrument === undefined) throw new Error("no CESCR");
  expect(cited({ kind: "instrument", instrument }).un).toMatch(
    /^Международный пакт об экономических, социальных и культурных правах \(дата принятия: 16 декабря 1966 года, вступление в силу: 3 января 1976 года\)/,
  );
});

test("an act is cited by the Russian names of State, act and treaty", () => {
  const act = facts.acts.find(
    (each) => each.iso3 === "KAZ" && each.instrument === "CESCR" && each.act === "ratification",
  );
  if (act === undefined) throw new Error("no act");
  expect(cited({ kind: "act", act }).un).toMatch(
    /^Казахстан, ратификация: Международный пакт об экономических, социальных и культурных правах \(24 января 2006 года\)/,
  );
});

test.each([
  ["2016-07-11", "11 июля 2016 года"],
  ["2016-07", "июль 2016 года"],
  ["2016", "2016"],
  ["2016-06-22/2016-06-23", "22–23 июня 2016 года"],
  ["2023-06-30/2023-07-02", "30 июня 2023 года – 2 июля 2023 года"],
])("the date %s is %s in every style", (date, written) => {
  for (const order of ["day-first", "month-first", "year-first"] as const) {
    expect(writeDate(date, order, russianWords)).toBe(written);
  }
});
