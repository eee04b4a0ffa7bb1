import { describe, expect, test } from "vitest";
import type { ReportingInstrument } from "#data/reviews/reviews.schema";
import { reportingStanding } from "#lib/compare/reporting-standing";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();

function standing(iso3: string, code: ReportingInstrument, asOf: string) {
  return reportingStanding(index, iso3, code, asOf);
}

// data/committees/next-reports.json and data/reviews/latest.json
describe("what is owed", () => {
  test.each([
    ["KAZ", "CAT", "2026-11-25", { kind: "not-yet-due", due: "2027-05" }],
    // The last day of May 2027 has not passed.
    ["KAZ", "CAT", "2027-05-31", { kind: "not-yet-due", due: "2027-05" }],
    [
      "KAZ",
      "CAT",
      "2027-06-01",
      { kind: "due-passed", due: "2027-05", days: { least: 1, most: 31 }, basis: "computed" },
    ],
    [
      "UZB",
      "CRPD",
      "2026-11-25",
      {
        kind: "due-passed",
        due: "2023-07-28",
        days: { least: 1216, most: 1216 },
        basis: "computed",
      },
    ],
    ["UZB", "CAT", "2026-11-25", { kind: "submitted", on: "2024-01-05" }],
    // Due in 2023, submitted on 5 January 2024: on New Year's Day it had not come.
    [
      "UZB",
      "CAT",
      "2024-01-01",
      { kind: "came-later", due: "2023", on: "2024-01-05", days: { least: 1, most: 365 } },
    ],
    ["UZB", "CAT", "2023-06-01", { kind: "not-yet-due", due: "2023" }],
    [
      "AFG",
      "CCPR",
      "2026-11-25",
      {
        kind: "listed",
        listedOn: "2024",
        due: "2013-10-31",
        days: { least: 3714, most: 4079 },
        years: null,
      },
    ],
    ["KAZ", "CMW", "2026-11-25", { kind: "not-bound" }],
    ["KAZ", "CERD", "2026-11-25", { kind: "not-known", because: "looked-for" }],
    ["PSE", "CAT", "2026-11-25", { kind: "not-known", because: "no-date-held" }],
    // No review found is no proof that nothing came: no days are counted.
    ["KAZ", "CRC-OP-SC", "2026-11-25", { kind: "initial-not-checked", due: "2004-01" }],
    // The page of the committee that shows the simplified procedure speaks of 2025.
    ["KAZ", "CCPR", "2020-01-01", { kind: "not-known", because: "known-only-later" }],
  ] as const)("%s under %s on %s: %o", (iso3, code, asOf, owed) => {
    expect(standing(iso3, code, asOf).owed).toEqual(owed);
  });
});

describe("the last report", () => {
  test.each([
    ["KAZ", "CAT", "2026-11-25", { number: "4", symbol: "CAT/C/KAZ/4", submittedOn: "2018-12-05" }],
    // Known from the page of the committee alone, without a symbol.
    ["KAZ", "CEDAW", "2026-11-25", { number: "6", symbol: null, submittedOn: "2024" }],
    ["KAZ", "CAT", "2018-12-04", { number: "3", symbol: "CAT/C/KAZ/3", submittedOn: null }],
    ["USA", "CAT", "2026-11-25", null],
  ] as const)("%s under %s on %s: %o", (iso3, code, asOf, report) => {
    expect(standing(iso3, code, asOf).lastReport).toEqual(report);
  });
});

describe("the last review", () => {
  test.each([
    ["KAZ", "CCPR", "2026-11-25", "2025-07-11", "CCPR/C/KAZ/CO/3"],
    ["KAZ", "CCPR", "2020-01-01", "2016-07-11", "CCPR/C/KAZ/CO/2"],
  ] as const)("%s under %s on %s: %s", (iso3, code, asOf, on, symbol) => {
    expect(standing(iso3, code, asOf).lastReview).toMatchObject({ kind: "known", on, symbol });
  });

  test.each([
    ["AFG", "CCPR", "2026-11-25", "no-review-found"],
    ["EUE", "CCPR", "2026-11-25", "not-a-party"],
    ["KAZ", "CCPR", "2000-01-01", "none-by-that-day"],
  ] as const)("%s under %s on %s is not known: %s", (iso3, code, asOf, because) => {
    expect(standing(iso3, code, asOf).lastReview).toEqual({ kind: "not-known", because });
  });
});
