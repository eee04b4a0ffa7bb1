import { describe, expect, test } from "vitest";
import { cellText, type Table } from "#lib/table/table";
import { countriesTables } from "#lib/tables/countries-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { blankCells, countLinks, openList, today } from "#lib/tables/fixtures/open-list";

const release = bundledRelease();

function tableOf(regions: readonly string[], asOf = today): Table {
  const values = { regions, asOf: asOf === today ? null : asOf, release: null };
  const tables = countriesTables.tables({ release, path: null, values, asOf, words: englishWords });
  if (tables === null) throw new Error("the list of countries is always there");
  return tables.main;
}

function cell(table: Table, iso3: string, column: string): string {
  const found = table.rows.find(({ id }) => id === iso3)?.cells[column];
  if (found === undefined) throw new Error(`no cell ${iso3} ${column}`);
  return cellText(found);
}

describe("the list of countries", () => {
  // data/ratification/README: 193 member States, the Holy See, Palestine, the Cook Islands, Niue, the European Union.
  test.each([
    [[], 198],
    [["central-asia"], 5],
    [["africa"], 54],
    [["eastern-european-group"], 23],
    [["central-asia", "africa"], 59],
  ])("regions %o: %i participants", (regions, rows) => {
    expect(tableOf(regions).rows).toHaveLength(rows);
  });

  test.each([
    ["KAZ", "parties", "16"],
    ["KAZ", "observations", "84"],
    ["KAZ", "kind", "member State"],
    ["KAZ", "subregion", "Central Asia"],
    ["EUE", "kind", "regional organization"],
    ["EUE", "parties", "1"],
    ["EUE", "region", "(not in the UN’s list of regions)"],
    ["USA", "observations", "(none held: the texts of its reviews are not held here)"],
    // No row at all in the list of reviews: unknown, not "never" (data/reviews/README).
    ["NIU", "reviews", "(no review with a year known)"],
  ])("%s %s: %s", (iso3, column, text) => {
    expect(cell(tableOf([]), iso3, column)).toBe(text);
  });

  test("counts instruments on the day asked for", () => {
    // Belarus left CCPR-OP1 with effect from 8 February 2023.
    const before = Number(cell(tableOf([], "2023-02-07"), "BLR", "parties"));
    expect(Number(cell(tableOf([], "2023-02-08"), "BLR", "parties"))).toBe(before - 1);
  });

  test.each([today, "2015-03-14"])(
    "on %s every number opens exactly the rows it counts",
    (asOf) => {
      const links = countLinks(tableOf([], asOf));
      expect(links.length).toBeGreaterThan(300);
      for (const { href, number, where } of links) {
        expect(openList(release, href).rows, `${where} ${href}`).toHaveLength(number);
      }
    },
    60_000,
  );

  test("has no blank cell", () => {
    expect(blankCells(tableOf([]))).toEqual([]);
  });
});
