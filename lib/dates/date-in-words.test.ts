import { expect, test } from "vitest";
import { formatDate } from "#lib/dates/date-in-words";

test.each([
  ["2025-07-11", "11 July 2025"],
  ["2024-09", "September 2024"],
  ["2007", "2007"],
  ["2025-06-24/2025-06-25", "24 June 2025 – 25 June 2025"],
  ["2000-01-01", "1 January 2000"], // no time zone shifts a day
])("%s is written %s, no more precise than it is", (date, text) => {
  expect(formatDate(date, "en")).toBe(text);
});
