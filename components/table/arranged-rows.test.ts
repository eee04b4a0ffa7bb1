import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangedTable } from "#components/table/arranged-rows";
import { type Arrangement, arrangeTable, filterRows } from "#lib/table/arrange";
import { type Cell, count, missing, type Table, value } from "#lib/table/table";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom("Åland", "aland", "Zambia", "2", "10", "").map((text) => value(text)),
  fc.integer({ min: -3, max: 3 }).map((number) => count(number)),
  fc.constant(missing("not known")),
);
const table: fc.Arbitrary<Table> = fc
  .array(fc.record({ a: cell, b: cell }), { maxLength: 12 })
  .map((rows) => ({
    id: "odd",
    title: "Odd",
    columns: [
      { id: "a", label: "A", kind: "text" },
      { id: "b", label: "B", kind: "number", hidden: true },
    ],
    rows: rows.map((cells, place) => ({ id: String(place), cells })),
  }));
const arrangement: fc.Arbitrary<Arrangement> = fc.record({
  sort: fc.option(fc.record({ column: fc.constantFrom("a", "b"), descending: fc.boolean() })),
  filter: fc.constantFrom("", "a", "land", "known", "2"),
  columns: fc.option(fc.constantFrom(["a"], ["b"], ["a", "b"])),
});

test("the screen shows the rows and columns that a file of the same address holds, in the same order", () => {
  fc.assert(
    fc.property(table, arrangement, (facts, asked) => {
      const screen = arrangedTable(facts, filterRows(facts, asked.filter), asked, "ru");
      const file = arrangeTable(facts, asked, "ru");
      expect(screen.rows.map((row) => row.id)).toEqual(file.rows.map((row) => row.id));
      expect(screen.columns.map((column) => column.id)).toEqual(
        file.columns.map((column) => column.id),
      );
    }),
  );
});
