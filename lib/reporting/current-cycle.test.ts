import { describe, expect, test } from "vitest";
import type { ReportingRow } from "#data/observations/reporting.schema";
import { currentCycle } from "#lib/reporting/current-cycle";

describe("the report in hand", () => {
  test.each([
    ["2024-02-29", "2024-02-29", { kind: "due", on: "2024-02-29" }],
    [
      "2024-02-29",
      "2024-03-01",
      {
        kind: "overdue",
        dueOn: "2024-02-29",
        daysOverdue: { least: 1, most: 1 },
        submittedOn: "2025-01-01",
      },
    ],
    [
      "2024-02",
      "2024-03-01",
      {
        kind: "overdue",
        dueOn: "2024-02",
        daysOverdue: { least: 1, most: 29 },
        submittedOn: "2025-01-01",
      },
    ],
    [
      "2023-02",
      "2023-03-01",
      {
        kind: "overdue",
        dueOn: "2023-02",
        daysOverdue: { least: 1, most: 28 },
        submittedOn: "2025-01-01",
      },
    ],
  ] as const)("due %s, on %s", (dueOn, asOf, expected) => {
    const rows = [cycle("1", { dueOn: [dueOn], submittedOn: "2025-01-01" })];
    expect(currentCycle(rows, asOf)?.state).toEqual(expected);
  });

  test("is not guessed where days are missing", () => {
    const state = (row: ReportingRow) => currentCycle([row], "2024-03-01")?.state;
    expect(state(cycle("1", {}))).toEqual({ kind: "not-known", because: "neither-known" });
    expect(state(cycle("1", { submittedOn: "2025" }))).toEqual({
      kind: "not-known",
      because: "due-not-known",
    });
    // Submitted some day in 2024: on 1 March nobody can say whether it was in.
    expect(state(cycle("1", { dueOn: ["2020"], submittedOn: "2024" }))).toEqual({
      kind: "due-passed",
      on: "2020",
    });
  });

  test("follows the last one considered, whatever the order of the file", () => {
    const rows = [
      cycle("3", { submittedOn: "2020-05-01" }),
      cycle("1", { consideredOn: "2001-01-10", nextDueOn: "2005" }),
      cycle("2", { consideredOn: "2010-01-10/2010-01-11" }),
    ];
    expect(currentCycle(rows, "2006-01-01")).toMatchObject({
      report: { cycle: "2" },
      state: { kind: "due-passed", on: "2005" },
    });
    expect(currentCycle(rows, "2010-01-10")?.report.cycle).toBe("2"); // its dialogue ends the day after
    expect(currentCycle(rows, "2010-01-11")?.report.cycle).toBe("3");
    expect(currentCycle(rows.slice(1), "2024-01-01")).toBeNull();
  });
});

function cycle(name: string, days: Partial<ReportingRow>): ReportingRow {
  return {
    iso3: "NRU",
    committee: "CAT",
    instrument: "CAT",
    cycle: name,
    reportSymbol: null,
    dueOn: [],
    submittedOn: null,
    consideredOn: null,
    consideredOnNote: null,
    nextDueOn: null,
    sources: ["https://www.ohchr.org/"],
    ...days,
  };
}
