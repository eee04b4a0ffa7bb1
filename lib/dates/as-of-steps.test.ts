import { expect, test } from "vitest";
import { asOfSteps } from "#lib/dates/as-of-steps";

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
