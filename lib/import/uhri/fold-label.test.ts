import fc from "fast-check";
import { describe, expect, test } from "vitest";
import bodies from "#data/uhri/bodies.json" with { type: "json" };
import countries from "#data/uhri/countries.json" with { type: "json" };
import aliases from "#data/uhri/country-aliases.json" with { type: "json" };
import regions from "#data/uhri/regions.json" with { type: "json" };
import sdgs from "#data/uhri/sdgs.json" with { type: "json" };
import themes from "#data/uhri/themes.json" with { type: "json" };
import { foldBody } from "#lib/import/uhri/fold-body";
import { foldCountry } from "#lib/import/uhri/fold-country";
import { foldGroup } from "#lib/import/uhri/fold-group";
import { foldList, linesOfCell, presentText, tidyLabel } from "#lib/import/uhri/fold-label";
import { foldRegion } from "#lib/import/uhri/fold-region";
import { compareSdgCodes, foldSdg } from "#lib/import/uhri/fold-sdg";
import { foldTheme } from "#lib/import/uhri/fold-theme";
import { foldType } from "#lib/import/uhri/fold-type";

describe("labels", () => {
  test.each([
    [" Right to development", "Right to development"],
    [
      " Participation of women in political & public life\u00a0",
      "Participation of women in political & public life",
    ],
    ["IE  Albinism", "IE Albinism"],
    ["Right\u200b to\nfood", "Right to food"],
  ])("%j is tidied to %j", (raw, tidy) => expect(tidyLabel(raw)).toBe(tidy));

  test.each([null, undefined, "", "  ", "-", " - ", "\u00a0"])("%j is a form of nothing", (raw) => {
    expect(presentText(raw)).toBeNull();
  });

  test.each([null, undefined, "", "-", [], ["-"], [null, ""]])("%j is a list of nothing", (raw) => {
    expect(foldList(raw, foldTheme).values).toEqual([]);
  });

  test("a list keeps its order, drops repeats, keeps the unknown and says so", () => {
    const raw = [
      " Right to development",
      "Right to food",
      "Right to development",
      "Right to  rest",
      "-",
    ];
    expect(foldList(raw, foldTheme)).toEqual({
      values: ["Right to development", "Right to food", "Right to rest"],
      unknown: ["Right to rest"],
      exact: false,
    });
  });

  test("a list as the export prints it is exact", () => {
    expect(foldList(["Right to food", "Right to life"], foldTheme).exact).toBe(true);
  });
});

describe("list cells of the XLSX part at line ends only", () => {
  test.each([
    ["- Peru", ["Peru"]],
    ["- Peru\n- Chile", ["Peru", "Chile"]],
    ["- Peru\r\n- Chile\r\n", ["Peru", "Chile"]],
    ["- 16.3 - Promote the rule of law", ["16.3 - Promote the rule of law"]],
    ["- Judges, lawyers; and / others (all)", ["Judges, lawyers; and / others (all)"]],
    ["Peru", ["Peru"]],
    ["-", []],
    ["", []],
  ])("%j", (cell, values) => expect(linesOfCell(cell)).toEqual(values));

  test("values joined by any line end come back as they were", () => {
    const value = fc.constantFrom(
      ...themes.map(({ theme }) => theme),
      ...sdgs.map(({ rawValue }) => rawValue),
    );
    fc.assert(
      fc.property(fc.array(value), fc.constantFrom("\n", "\r\n"), (values, end) => {
        expect(linesOfCell(values.map((label) => `- ${label}`).join(end))).toEqual(values);
      }),
    );
  });
});

describe("every published spelling folds", () => {
  test.each(bodies)("body $rawValue", ({ rawValue, code, family, instrument }) => {
    expect(foldBody(rawValue)).toMatchObject({
      known: true,
      mechanism: { code, kind: family, instrument },
    });
  });

  test.each(themes)("theme $rawSpelling", ({ theme, rawSpelling }) => {
    expect([foldTheme(theme)?.value, foldTheme(rawSpelling)?.value]).toEqual([theme, theme]);
  });

  test.each(regions)("region $rawSpelling", ({ region, rawSpelling }) => {
    expect([foldRegion(region)?.value, foldRegion(rawSpelling)?.value]).toEqual([region, region]);
  });

  test.each(countries)("State $uhriName", ({ uhriName, iso3, iso2, unShortName, untcName }) => {
    for (const name of [uhriName, iso2, iso3, unShortName, untcName]) {
      if (name !== null) expect(foldCountry(name)?.value).toBe(iso3);
    }
  });

  test.each(aliases)("State $alias", ({ alias, iso3 }) => {
    expect(foldCountry(alias)?.value).toBe(iso3);
  });

  test.each(sdgs)("SDG $rawValue", ({ rawValue, code }) => {
    expect([foldSdg(rawValue)?.value, foldSdg(code)?.value]).toEqual([code, code]);
  });
});

describe("odd spellings", () => {
  test.each([
    [foldCountry, "TURKIYE", "TUR"],
    [foldCountry, "Cote d’Ivoire", "CIV"],
    [foldCountry, "State of Palestine", "PSE"],
    [foldCountry, "Kosovo *", "XKX"],
    [foldCountry, "Atlantis", undefined],
    [foldTheme, "RIGHT TO FOOD", "Right to food"],
    [foldGroup, "women & girls", "Women & girls"],
    [foldSdg, "16.B - Promouvoir des lois", "16.b"],
    [foldSdg, "1 - FIN DE LA POBREZA", "1"],
    [foldSdg, "18.1 - Nothing", undefined],
    [foldSdg, "Quality education", undefined],
  ] as const)("%o of %j is %j", (fold, label, value) => {
    expect(fold(label)?.value).toBe(value);
  });

  test.each([
    ["- CRC-OP-SC", "CRC", "CRC-OP-SC"],
    ["- CRC-OP-AC", "CRC", "CRC-OP-AC"],
    ["- SPT", "SPT", "CAT-OP"],
    ["- Committee on the Rights of the Child", "CRC", "CRC"],
    ["- UPR", null, null],
    ["- SR Torture", null, null],
  ])("body %s: committee %s, instrument %s", (raw, committee, instrument) => {
    expect(foldBody(raw).mechanism).toMatchObject({ committee, instrument });
  });

  test.each([
    ["- SR Moon", "SR Moon", "special-procedure"],
    ["- Committee on Moons", "Committee on Moons", "treaty-body"],
    ["- Moon", "Moon", "unknown"],
  ])("unknown body %s is kept", (raw, code, kind) => {
    expect(foldBody(raw)).toMatchObject({
      known: false,
      mechanism: { code, kind, committee: null },
    });
  });

  test.each([
    ["- Recommendations", "recommendation", true],
    ["- Concerns/Observations", "concern-or-observation", true],
    ["- Others", "other", true],
    ["-", "not-stated", true],
    [null, "not-stated", true],
    ["9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d", "not-stated", true],
    ["- Wishes", "other", false],
  ])("type %j is %s", (raw, kind, known) => expect(foldType(raw)).toMatchObject({ kind, known }));
});

test("SDG codes sort as numbers: the goal, its targets, then its means", () => {
  const mixed = ["16.b", "2", "16.10", "16.9", "16", "16.a", "1.1", "16.1"];
  expect(mixed.sort(compareSdgCodes)).toEqual([
    "1.1",
    "2",
    "16",
    "16.1",
    "16.9",
    "16.10",
    "16.a",
    "16.b",
  ]);
});
