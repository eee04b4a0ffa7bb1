import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { dayWords } from "#lib/map/day-words";
import { mapTurns } from "#lib/map/map-turns";
import { viewOnDay } from "#lib/map/view-on-day";
import { bundledRelease, englishWords as words } from "#lib/tables/fixtures/bundled-release";
import { mapRequest } from "#lib/tables/map/map-request";
import { viewOf } from "#lib/tables/map-tables";

const release = bundledRelease();
const { index } = release;

function mapOn(asOf: string, instrument: (typeof instrumentCodes)[number] | null) {
  const values = { instrument, region: null, only: null, asOf, release: null };
  const map = mapRequest({ release, path: null, values, asOf, words });
  return { map, view: viewOf(map) };
}

const states = index.facts.countries.map(({ iso3 }) => iso3);
const turnsOf = new Map(
  [...instrumentCodes, null].map((code) => [code, mapTurns(index, states, code, words)]),
);
const days = fc
  .date({ min: new Date("1965-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a day that the browser draws is the day that the server draws", () => {
  test("fills, letters and counts, on any day under any instrument", () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...instrumentCodes, null), (from, to, code) => {
        const { map, view } = mapOn(from, code);
        const said = dayWords(map.entries, code === null, words);
        const played = viewOnDay(view, turnsOf.get(code) ?? {}, to, said);
        const drawn = mapOn(to, code).view;
        const looks = (each: typeof played) => ({
          shapes: each.shapes.map(({ iso3, fill }) => [iso3, fill]),
          dots: each.dots.map(({ iso3, fill }) => [iso3, fill]),
          legend: each.legend,
        });
        expect(looks(played)).toEqual(looks(drawn));
      }),
      { numRuns: 25 },
    );
  });

  test("the letter of a State is that of its act on the day", () => {
    const { map, view } = mapOn("2026-02-03", "CCPR");
    const said = dayWords(map.entries, false, words);
    const letter = (day: string) =>
      viewOnDay(view, turnsOf.get("CCPR") ?? {}, day, said).labels.find(
        ({ iso3 }) => iso3 === "KAZ",
      )?.text;
    // UNTC IV-4: signed 2 December 2003, ratified 24 January 2006.
    expect(letter("2003-12-01")).toBe("");
    expect(letter("2003-12-02")).toBe("s");
    expect(letter("2006-01-24")).toBe("R");
  });
});

test("a title names the State, its status and since when", () => {
  const { map, view } = mapOn("2026-02-03", "CCPR");
  const said = dayWords(map.entries, false, words);
  const played = viewOnDay(view, turnsOf.get("CCPR") ?? {}, "2004-12-31", said);
  expect(played.shapes.find(({ iso3 }) => iso3 === "KAZ")?.title).toBe(
    "Kazakhstan: Signatory, 2003-12-02",
  );
});
