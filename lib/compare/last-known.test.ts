import { describe, expect, test } from "vitest";
import { lastReport, lastReview } from "#lib/compare/last-known";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();

// data/observations/reporting.json, data/committees/next-reports.json and data/reviews/latest.json
describe("the last report", () => {
  test.each([
    ["KAZ", "CAT", "2026-11-25", { number: "4", symbol: "CAT/C/KAZ/4", submittedOn: "2018-12-05" }],
    // Known from the page of the committee alone, without a symbol.
    ["KAZ", "CEDAW", "2026-11-25", { number: "6", symbol: null, submittedOn: "2024" }],
    ["KAZ", "CAT", "2018-12-04", { number: "3", symbol: "CAT/C/KAZ/3", submittedOn: null }],
    ["USA", "CAT", "2026-11-25", null],
  ] as const)("%s under %s on %s: %o", (iso3, code, asOf, report) => {
    expect(lastReport(index, iso3, code, asOf)).toEqual(report);
  });
});

describe("the last review", () => {
  test.each([
    ["KAZ", "CCPR", "2026-11-25", "2025-07-11", "CCPR/C/KAZ/CO/3"],
    ["KAZ", "CCPR", "2020-01-01", "2016-07-11", "CCPR/C/KAZ/CO/2"],
  ] as const)("%s under %s on %s: %s", (iso3, code, asOf, on, symbol) => {
    expect(lastReview(index, iso3, code, asOf)).toMatchObject({ kind: "known", on, symbol });
  });

  test.each([
    ["AFG", "CCPR", "2026-11-25", "no-review-found"],
    ["EUE", "CCPR", "2026-11-25", "not-a-party"],
    ["KAZ", "CCPR", "2000-01-01", "none-by-that-day"],
  ] as const)("%s under %s on %s is not known: %s", (iso3, code, asOf, because) => {
    expect(lastReview(index, iso3, code, asOf)).toEqual({ kind: "not-known", because });
  });
});
