import { expect, test } from "vitest";
import { wordsIn } from "#lib/i18n/words";
import type { Release } from "#lib/release/release";
import { count, type Table, value } from "#lib/table/table";
import type { PageTables } from "#lib/tables/page-tables";
import { registered } from "#lib/tables/registered-page";
import { findExport } from "#lib/tables/registry";
import { choiceParameter } from "#lib/url/parameters";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

type Values = CommonParameters & { size: "all" | "small" };

// A made-up page with two tables, of which one follows a parameter of the page.
const islands: Table = {
  id: "islands",
  title: "Islands",
  columns: [
    { id: "name", label: "Name", kind: "text" },
    { id: "area", label: "Area", kind: "number" },
    { id: "note", label: "Note", kind: "text", hidden: true },
  ],
  rows: [
    { id: "a", cells: { name: value("Åland"), area: count(1580), note: value("-") } },
    { id: "b", cells: { name: value("Nauru"), area: count(21), note: value("-") } },
  ],
};
const page: PageTables<{ sea: string }, Values, "main" | "other"> = {
  specification: () => ({ ...commonSpecification, size: choiceParameter(["all", "small"], "all") }),
  columns: { main: ["name", "area", "note"], other: ["name", "area", "note"] },
  tables: ({ path, values }) => {
    if (path.sea !== "pacific") return null;
    const rows = values.size === "small" ? islands.rows.slice(1) : islands.rows;
    return { main: { ...islands, rows }, other: { ...islands, id: "other", rows: [] } };
  },
};
const registry = [registered("seas/:sea", page)];

function read(address: string, table = "main") {
  const { pathname, searchParams } = new URL(address, "http://pacta.invalid");
  const release = { id: "20260101-000000000000", index: {} } as Release;
  const path = pathname.split("/").filter(Boolean);
  const words = wordsIn("en", (key: string) => key);
  const request = { release, path, table, parameters: searchParams, today: "2026-02-03", words };
  return findExport(request, registry);
}

test("an export is the table as the page's parameters arrange it", () => {
  const names = (address: string) => read(address)?.table.rows.map(({ id }) => id);
  expect(names("/seas/pacific")).toEqual(["a", "b"]);
  expect(names("/seas/pacific?sort=area")).toEqual(["b", "a"]);
  expect(names("/seas/pacific?filter=aland")).toEqual(["a"]);
  expect(names("/seas/pacific?size=small")).toEqual(["b"]);
});

test("hidden columns are left out until they are chosen, and columns keep the table's order", () => {
  const columns = (address: string) => read(address)?.table.columns.map(({ id }) => id);
  expect(columns("/seas/pacific")).toEqual(["name", "area"]);
  expect(columns("/seas/pacific?columns=note,name")).toEqual(["name", "note"]);
});

test("each table answers to its own parameters", () => {
  const sorted = read("/seas/pacific?other.sort=-name&sort=area", "other");
  expect(sorted?.table.id).toBe("other");
  expect(sorted?.dropped).toEqual([]);
});

test("the day is the one asked for, else today", () => {
  expect(read("/seas/pacific?asOf=2021-04-15")?.asOf).toBe("2021-04-15");
  expect(read("/seas/pacific")?.asOf).toBe("2026-02-03");
});

test("the mark for Excel is asked for", () => {
  expect(read("/seas/pacific")?.bom).toBe(false);
  expect(read("/seas/pacific?bom=1")?.bom).toBe(true);
});

test("what cannot be read is named", () => {
  expect(
    read("/seas/pacific?bom=2&colour=red&sort=depth")?.dropped.map(({ name }) => name),
  ).toEqual(["bom", "sort", "colour"]);
});

test.each([
  ["/seas/baltic", "main"],
  ["/seas", "main"],
  ["/seas/pacific", "depths"],
  ["/seas/pacific", "toString"],
])("the page %s with the table %s is not there", (address, table) => {
  expect(read(address, table)).toBeNull();
});
