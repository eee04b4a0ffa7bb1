import { expect, test } from "vitest";
import { type Cell, missing, type Table, value } from "#lib/table/table";
import { pinLinks } from "#lib/tables/pin-links";

const pins = { asOf: "2021-04-15", release: "20260101-000000000000" };

function pinned(cell: Cell): Cell | undefined {
  const table: Table = {
    id: "t",
    title: "t",
    columns: [],
    rows: [{ id: "r", cells: { c: cell } }],
  };
  return pinLinks(table, pins).rows[0]?.cells.c;
}

test.each([
  ["/data#sources", "/data?asOf=2021-04-15&release=20260101-000000000000#sources"],
  [
    "/rights/torture?countries=KAZ#observations",
    "/rights/torture?asOf=2021-04-15&release=20260101-000000000000&countries=KAZ#observations",
  ],
  ["/?asOf=2020-01-01", "/?asOf=2020-01-01&release=20260101-000000000000"], // says its own day
  ["https://docs.un.org/en/A/1", "https://docs.un.org/en/A/1"],
  ["#passages", "#passages"],
])("a link to %s leads to %s", (href, address) => {
  expect(pinned(value("x", { href }))).toEqual(value("x", { href: address }));
});

test("a cell without a link stays as it is, and without pins so does every table", () => {
  expect(pinned(missing("not seen"))).toEqual(missing("not seen"));
  const table: Table = { id: "t", title: "t", columns: [], rows: [] };
  expect(pinLinks(table, { asOf: "", release: "" })).toBe(table);
});
