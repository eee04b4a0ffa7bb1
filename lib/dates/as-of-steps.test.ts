import { expect, test } from "vitest";
import { asOfSteps, stepsFrom } from "#lib/dates/as-of-steps";

test.each([
  [
    "the end of each year, today last",
    "2023-05-01",
    "2026-11-25",
    [],
    ["2023-12-31", "2024-12-31", "2025-12-31", "2026-11-25"],
  ],
  [
    "the day of an address between them",
    "2024-05-01",
    "2026-11-25",
    ["2025-04-15"],
    ["2024-12-31", "2025-04-15", "2025-12-31", "2026-11-25"],
  ],
  [
    "a day before the first act and one in the future",
    "2025-01-01",
    "2026-01-01",
    ["1900-01-01", "2030-01-01"],
    ["1900-01-01", "2025-12-31", "2026-01-01", "2030-01-01"],
  ],
  [
    "no day twice: today is the end of its year",
    "2025-01-01",
    "2026-12-31",
    ["2025-12-31"],
    ["2025-12-31", "2026-12-31"],
  ],
  ["today alone in the first year", "2026-03-01", "2026-11-25", ["2026-11-25"], ["2026-11-25"]],
])("%s", (_, first, today, kept, steps) => {
  expect(asOfSteps(first, today, kept)).toEqual(steps);
});

test.each([
  ["2026-11-25", { back: "2025-11-25", on: null, today: null }],
  ["2025-11-25", { back: "2024-11-25", on: null, today: "2026-11-25" }], // a year on is today
  ["2024-02-29", { back: "2023-02-28", on: "2025-02-28", today: "2026-11-25" }], // a leap day
  ["2030-01-01", { back: "2029-01-01", on: null, today: "2026-11-25" }],
])("from %s on 25 November 2026 the steps are %o", (asOf, steps) => {
  expect(stepsFrom(asOf, "2026-11-25")).toEqual(steps);
});
