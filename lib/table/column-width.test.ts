import { expect, test } from "vitest";
import { columnWidth } from "#lib/table/column-width";
import { missing, type Table, value } from "#lib/table/table";

function tableWith(...texts: string[]): Table {
  const rows = texts.map((text, place) => ({ id: String(place), cells: { a: value(text) } }));
  return { id: "t", title: "T", columns: [], rows };
}

test.each([
  ["short words take what they need", ["Kazakhstan", "Mali"], null],
  ["no rows", [], null],
  ["a short line", ["a".repeat(17)], 10],
  ["half of the longest", ["a", "a".repeat(43)], 22],
  ["never more than 36", ["a".repeat(1000)], 36],
])("%s", (_, texts, width) => {
  expect(columnWidth(tableWith(...texts), { id: "a", label: "A", kind: "text" })).toBe(width);
});

test("dates, numbers, signs and reasons for absence never widen a column", () => {
  const long = tableWith("a".repeat(80));
  for (const kind of ["date", "number", "mark"] as const) {
    expect(columnWidth(long, { id: "a", label: "A", kind })).toBeNull();
  }
  const reasons = { ...long, rows: [{ id: "1", cells: { a: missing("a".repeat(80)) } }] };
  expect(columnWidth(reasons, { id: "a", label: "A", kind: "text" })).toBeNull();
});
