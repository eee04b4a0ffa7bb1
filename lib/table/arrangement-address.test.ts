import { expect, test } from "vitest";
import { asIs } from "#lib/table/arrange";
import {
  arrangedAddress,
  findSort,
  nextSort,
  printSort,
  type Sort,
  switchColumn,
} from "#lib/table/arrangement-address";
import type { Column, Table } from "#lib/table/table";

const table: Table = {
  id: "t",
  title: "T",
  columns: [
    { id: "state", label: "State", kind: "text" },
    { id: "total", label: "Total", kind: "number" },
    { id: "note", label: "Note", kind: "text", hidden: true },
  ],
  rows: [],
};

test.each([
  ["total", { column: "total", descending: false }],
  ["-total", { column: "total", descending: true }],
  ["", null],
  ["-", null],
  ["other", null],
  ["--total", null],
] satisfies [string, Sort][])("the text %j sorts by %o", (text, sort) => {
  expect(findSort(text, ["state", "total"])).toEqual(sort);
  if (sort !== null) expect(printSort(sort)).toBe(text);
});

function cycle(column: Column): string[] {
  const steps: string[] = [];
  let sort: Sort = { column: "other", descending: true };
  for (let step = 0; step < 4; step += 1) {
    sort = nextSort(column, sort);
    steps.push(printSort(sort));
  }
  return steps;
}

test.each([
  ["text", ["x", "-x", "", "x"]],
  ["date", ["x", "-x", "", "x"]],
  ["number", ["-x", "x", "", "-x"]],
  ["mark", ["-x", "x", "", "-x"]],
] as const)("pressing the header of a %s column again and again sorts by %o", (kind, steps) => {
  expect(cycle({ id: "x", label: "X", kind })).toEqual(steps);
});

test.each([
  [null, "total", ["state"]],
  [null, "note", ["state", "total", "note"]],
  [["state"], "total", null],
  [["state"], "state", ["state"]],
  [["note", "state"], "total", ["state", "total", "note"]],
] as const)("of columns %o, switching %s leaves %o", (chosen, column, left) => {
  expect(switchColumn(table, chosen, column)).toEqual(left);
});

test.each([
  ["/", {}, "main", asIs, "/"],
  ["/", { countries: "KAZ" }, "main", { ...asIs, filter: "a b" }, "/?countries=KAZ&filter=a%20b"],
  [
    "/countries/KAZ#acts",
    { asOf: "2021-04-15" },
    "acts",
    { sort: { column: "date", descending: true }, filter: "", columns: ["state", "date"] },
    "/countries/KAZ?asOf=2021-04-15&acts.sort=-date&acts.columns=state,date#acts",
  ],
  ["?cell=KAZ.CCPR&sort=old", {}, "main", asIs, "?cell=KAZ.CCPR"],
  [
    "/export/main.csv?format=csv",
    {},
    "main",
    { ...asIs, filter: "x" },
    "/export/main.csv?format=csv&filter=x",
  ],
] as const)(
  "%s with %o, table %s arranged %o, is at %s",
  (path, query, name, arranged, address) => {
    expect(arrangedAddress(path, query, name, arranged)).toBe(address);
  },
);
