import fc from "fast-check";
import { expect, test } from "vitest";
import { packTable, unpackTable } from "#lib/table/packed-table";
import { type Cell, count, missing, type Table, value } from "#lib/table/table";

const columns = [
  { id: "state", label: "State", kind: "text" },
  { id: "acts", label: "Acts", kind: "number", hidden: true },
] as const;

test("cells are packed to this", () => {
  const rows = [
    {
      id: "KAZ",
      cells: { state: value("Kazakhstan", { href: "/countries/KAZ" }), acts: count(16) },
    },
    { id: "x", cells: { state: value("07", { sort: 7 }), acts: missing("not counted") } },
    { id: "y", cells: { state: missing("not bound", "not-bound") } },
  ];
  expect(packTable({ id: "t", title: "T", columns, rows }).rows).toEqual([
    ["KAZ", [["Kazakhstan", { href: "/countries/KAZ" }], 16]],
    ["x", [["07", { sort: 7 }], ["not counted"]]],
    ["y", [["not bound", "not-bound"], null]],
  ]);
});

const text = fc.string();
const mark = fc.constantFrom("party" as const, "recorded" as const, "not-bound" as const);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text.map((each) => value(each)),
  fc.integer().map((each) => count(each)),
  fc
    .tuple(
      text,
      fc.record(
        { sort: fc.oneof(text, fc.integer()), href: text, note: text, mark },
        { requiredKeys: [] },
      ),
    )
    .map(([each, more]) => value(each, more)),
  text.map((each) => missing(each)),
  fc.tuple(text, mark).map(([each, sign]) => missing(each, sign)),
);

test("whatever its cells say, the browser gets the table that the server had, also through JSON", () => {
  const row = fc.record({ state: cell, acts: cell }, { requiredKeys: ["state"] });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const table: Table = {
        id: "t",
        title: "T",
        columns,
        rows: rows.map((cells, place) => ({ id: String(place), cells })),
      };
      expect(unpackTable(JSON.parse(JSON.stringify(packTable(table))))).toEqual(table);
    }),
  );
});
