import { expect, test } from "vitest";
import { nextReportState } from "#lib/reporting/next-report-state";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { facts } = bundledRelease().index;

function state(iso3: string, instrument: string, asOf: string) {
  const row = facts.nextReports.find(
    (each) => each.iso3 === iso3 && each.instrument === instrument,
  );
  return row === undefined ? undefined : nextReportState(row, asOf);
}

// data/committees/README, "What a user must not conclude".
test.each([
  ["KAZ", "CAT", "2026-02-03", { kind: "due", on: "2027-05" }],
  ["KAZ", "CAT", "2027-05-31", { kind: "due", on: "2027-05" }],
  ["KAZ", "CAT", "2027-06-01", { kind: "due-passed", on: "2027-05" }],
  ["KAZ", "CERD", "2026-02-03", { kind: "not-known" }],
  ["KAZ", "CESCR", "2026-02-03", { kind: "submitted", on: "2024-05-30" }],
  ["KAZ", "CCPR", "2026-02-03", { kind: "simplified-procedure", on: null }],
  ["AUT", "CCPR", "2026-02-03", { kind: "simplified-procedure", on: "2025-08-06" }],
  ["COG", "CESCR", "2026-02-03", { kind: "listed-overdue", listedOn: "2019-10-18", years: ">10" }],
])("%s under %s on %s: %o", (iso3, instrument, asOf, expected) => {
  expect(state(iso3, instrument, asOf)).toEqual(expected);
});
