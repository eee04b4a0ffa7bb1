import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { shortened } from "#lib/sheet/sheet";
import { stateSheet } from "#lib/sheet/state-sheet";
import { treatySheet } from "#lib/sheet/treaty-sheet";
import { countryTables } from "#lib/tables/country-tables";
import { bundledRelease, englishWords as words } from "#lib/tables/fixtures/bundled-release";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const asOf = "2026-02-03";
const values = { asOf, release: null };
const state = (iso3: string) => stateSheet({ release, path: { iso3 }, values, asOf, words });
const treaty = (code: string) => treatySheet({ release, path: { code }, values, asOf, words });

function profileOf(iso3: string) {
  const { values: unasked } = readParameters(
    countryTables.specification(release.index, release),
    {},
  );
  return countryTables.tables({
    release,
    path: { iso3 },
    values: { ...unasked, asOf },
    asOf,
    words,
  });
}

describe("the sheet of a State", () => {
  test("Kazakhstan: sign, letter and day of each instrument, as the depositary has them", () => {
    const rows = state("KAZ")?.status.rows.map((row) => row.map(({ text }) => text));
    expect(rows).toHaveLength(18);
    expect(rows).toContainEqual(["ICCPR", "R", "2006-01-24"]);
    expect(rows).toContainEqual(["CAT", "A", "1998-08-26"]);
    expect(rows).toContainEqual(["OP-ICESCR", "s", "2010-09-23"]);
    expect(rows).toContainEqual(["ICMW", "", "No action"]);
  });

  test.each(["KAZ", "KGZ", "UZB", "USA", "FRA", "TUV", "EUE"])(
    "%s: says of each list how many rows it leaves out, so that none is hidden",
    (iso3) => {
      const sheet = state(iso3);
      const tables = profileOf(iso3);
      if (sheet === null || tables === null) throw new Error(`${iso3} has no sheet.`);
      const whole = [
        [sheet.reporting, tables["next-reports"]],
        [sheet.followUp, tables["follow-up"]],
        [sheet.observations, tables.observations],
        [sheet.procedures, tables.procedures],
      ] as const;
      for (const [list, table] of whole) {
        const count = list.rows.length + (list.rest?.count ?? 0);
        expect(count, `${iso3} ${list.id}`).toBe(table.rows.length);
      }
    },
  );

  test("counts what the profile lists, with the reviews held", () => {
    const counts = new Map(state("KAZ")?.counts);
    const tables = profileOf("KAZ");
    expect(counts.get("Observations kept here")).toBe(tables?.observations.rows.length);
    const kinds = [...counts].filter(([label]) => label.startsWith("of them: "));
    const sum = kinds.reduce((total, [, count]) => total + count, 0);
    expect(sum).toBe(counts.get("Observations kept here"));
    expect(counts.get("Reviews of which the year is known")).toBeGreaterThan(10);
    expect(counts.get("Party to instruments")).toBe(16); // all but OP-ICESCR and ICMW
  });

  test("there is none of a State that is not held", () => expect(state("XXX")).toBeNull());
});

describe("the sheet of an instrument", () => {
  test.each(instrumentCodes)("%s: parties and missing of its regions add up to the 198", (code) => {
    const sheet = treaty(code);
    if (sheet === null) throw new Error(`${code} has no sheet.`);
    const { parties, signatories, none } = sheet.counts;
    const numbers = sheet.regions.rows.map(([, of, missing]) => {
      const [bound = "", all = ""] = of?.text.split(" / ") ?? [];
      return [Number(bound), Number(all), Number(missing?.text)] as const;
    });
    const sum = (at: 0 | 1 | 2) => numbers.reduce((total, row) => total + row[at], 0);
    expect(sum(0)).toBe(parties);
    expect(sum(1)).toBe(198);
    expect(sum(2)).toBe(signatories + none);
    expect(sheet.map.legend.find(({ fill }) => fill === "party")?.count).toBe(parties);
    expect(sheet.chart?.series[0]?.points.at(-1)?.y).toBe(parties);
  });

  test("the ICCPR: 175 parties and 6 signatories, the newest acts first", () => {
    const sheet = treaty("CCPR");
    expect(sheet?.counts).toMatchObject({ parties: 175, signatories: 6 });
    const days = sheet?.acts.rows.map(([day]) => day?.text ?? "") ?? [];
    expect(days).toHaveLength(8);
    expect(days).toEqual(days.toSorted().reverse());
  });
});

test.each([
  ["short", 10, "short"],
  ["reply known, no grade found", 20, "reply known, no…"],
  ["Rechtsschutzversicherung", 10, "Rechtssch…"],
])("“%s” in %i letters is “%s”", (text, letters, cut) => {
  expect(shortened(text, letters)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(letters);
});
