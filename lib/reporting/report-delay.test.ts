import { describe, expect, test } from "vitest";
import type { ReportingRow } from "#data/observations/reporting.schema";
import { daysLate, reportDelay } from "#lib/reporting/report-delay";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { facts } = bundledRelease().index;

describe("days from due to submitted", () => {
  test.each([
    ["2024-02-28", "2024-03-01", { least: 2, most: 2 }], // 2024 is a leap year
    ["2024-03-01", "2024-03-01", { least: 0, most: 0 }],
    ["2024-03-02", "2024-03-01", { least: -1, most: -1 }],
    ["2004", "2012-04-03", { least: 2650, most: 3015 }],
    ["2014", "2014-12-11", { least: -20, most: 344 }],
    ["2002-09", "2002-09", { least: -29, most: 29 }],
  ])("due %s and submitted %s give %o", (due, submitted, range) => {
    expect(daysLate(due, submitted)).toEqual(range);
  });
});

function row(iso3: string, instrument: string, cycle: string): ReportingRow {
  const found = facts.reporting.find(
    (each) => each.iso3 === iso3 && each.instrument === instrument && each.cycle === cycle,
  );
  if (found === undefined) throw new Error(`no report ${iso3} ${instrument} ${cycle}`);
  return found;
}

describe("the delay of a report is known only where both days are", () => {
  test.each([
    // CCPR/C/KGZ/2: due in 2004, submitted on 3 April 2012.
    ["KGZ", "CCPR", "2", { kind: "submitted", delayDays: { least: 2650, most: 3015 } }],
    ["KAZ", "CCPR", "3", { kind: "not-known", because: "neither-known" }],
    ["KAZ", "CEDAW", "2", { kind: "not-known", because: "due-not-known" }],
    ["KAZ", "CERD", "1-3", { kind: "not-known", because: "submission-not-known" }],
    ["KAZ", "CAT-OP", "1", { kind: "not-known", because: "visit" }],
  ])("%s %s report %s: %o", (iso3, instrument, cycle, delay) => {
    expect(reportDelay(row(iso3, instrument, cycle))).toEqual(delay);
  });

  test("a combined report counts from the first day on which a part was due", () => {
    const combined = { ...row("KAZ", "CERD", "1-3"), submittedOn: "2003-12-01" };
    // Parts were due on 25 September 1999, in 2001 and in 2003.
    expect(reportDelay(combined)).toEqual({
      kind: "submitted",
      delayDays: { least: 1528, most: 1528 },
    });
  });
});
