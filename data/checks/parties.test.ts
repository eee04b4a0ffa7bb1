import { expect, test } from "vitest";
import { heldFacts } from "#data/checks/cases/broken";
import { isPartyOn, partyPeriods, wasPartyIn } from "#data/checks/parties";
import type { InstrumentCode } from "#data/vocabulary";

function cell(iso3: string, instrument: InstrumentCode) {
  return heldFacts.acts.filter((act) => act.iso3 === iso3 && act.instrument === instrument);
}

test.each([
  ["KGZ", "CRPD", [{ from: "2019-05-16", to: null }]],
  ["TJK", "CRPD", []], // signed only
  ["BLR", "CCPR-OP1", [{ from: "1992-09-30", to: "2023-02-08" }]],
  // Denounced on the day of the second accession, which the denunciation does not end.
  [
    "GUY",
    "CCPR-OP1",
    [
      { from: "1993-05-10", to: "1999-04-05" },
      { from: "1999-01-05", to: null },
    ],
  ],
  [
    "TTO",
    "CCPR-OP1",
    [
      { from: "1980-11-14", to: "1998-08-26" },
      { from: "1998-08-26", to: "2000-06-27" },
    ],
  ],
  ["JAM", "CCPR-OP1", [{ from: "1975-10-03", to: "1997-10-23" }]], // no day of effect stated
  ["PRK", "CCPR", [{ from: "1981-09-14", to: null }]], // the withdrawal did not take effect
  ["LCA", "CAT", [{ from: "2026-02-25", to: null }]], // day not known: counts from its source
] as const)("%s is a party to %s: %o", (iso3, instrument, periods) => {
  expect(partyPeriods(cell(iso3, instrument))).toEqual(periods);
});

test.each([
  ["2023-02-07", true],
  ["2023-02-08", false],
])("that Belarus is a party to CCPR-OP1 on %s is %o", (day, expected) => {
  expect(isPartyOn(cell("BLR", "CCPR-OP1"), day)).toBe(expected);
});

test.each([
  [1991, false],
  [1992, true],
  [2023, true], // until February
  [2024, false],
])("that Belarus was a party to CCPR-OP1 in %i is %o", (year, expected) => {
  expect(wasPartyIn(cell("BLR", "CCPR-OP1"), year)).toBe(expected);
});
