import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concernsGrid } from "#lib/coverage/concerns-grid";
import { cellText, type Table } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { listAddress } from "#lib/tables/list-address";
import { columnsOf } from "#lib/tables/page-tables";
import { reviewsTable } from "#lib/tables/right/reviews-table";
import type { RightParameters } from "#lib/tables/right/right-parameters";
import { type RightRequest, rightRequest } from "#lib/tables/right/right-request";
import { listOf, type RightTable, rightTables } from "#lib/tables/right-tables";
import { participantsTable } from "#lib/tables/treaty/participants-table";
import { treatyRequest } from "#lib/tables/treaty/treaty-request";
import { treatyTables } from "#lib/tables/treaty-tables";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const today = "2026-02-03";

/** What an address of this page asks for; `null` where there is no such right. */
function requestAt(address: string): RightRequest | null {
  const { pathname, searchParams } = new URL(address, "http://pacta.invalid");
  const specification = rightTables.specification(release.index);
  const { values, dropped } = readParameters<RightParameters>(specification, searchParams);
  expect(dropped).toEqual([]);
  const path = { id: pathname.split("/")[2] ?? "" };
  return rightRequest({
    release,
    path,
    values,
    asOf: values.asOf ?? today,
    words: englishWords,
  });
}

function tablesAt(address: string): Readonly<Record<RightTable, Table>> | null {
  const request = requestAt(address);
  return request === null ? null : rightTables.tables(request);
}

function tables(address: string): Readonly<Record<RightTable, Table>> {
  const found = tablesAt(address);
  if (found === null) throw new Error(`There is no page ${address}.`);
  return found;
}

/** The rows of the list that an address of this page or of an instrument opens. */
function opened(address: string): number {
  const { pathname, searchParams, hash } = new URL(address, "http://pacta.invalid");
  if (pathname.startsWith("/rights/")) {
    const request = requestAt(address);
    if (request === null) throw new Error(`There is no page ${address}.`);
    return hash === "#reviews" ? reviewsTable(request).rows.length : listOf(request).rows.length;
  }
  const specification = treatyTables.specification(release.index);
  const { values } = readParameters(specification, searchParams);
  const path = { code: pathname.split("/")[2] ?? "" };
  const asked = { release, path, values, asOf: values.asOf ?? today, words: englishWords };
  const treaty = treatyRequest(asked);
  return treaty === null ? -1 : participantsTable(treaty).rows.length;
}

describe("the list of observations", () => {
  // data/observations: 66 observations on torture on the five States, 84 in all on Kazakhstan.
  test.each([
    ["/rights/torture", 66],
    ["/rights/torture?region=world", 66],
    ["/rights/torture?countries=USA", 0],
  ])("%s holds %d", (address, rows) => {
    expect(tables(address).main.rows).toHaveLength(rows);
  });

  test("opens on Central Asia and says so, filters included", () => {
    expect(tables("/rights/privacy").main.title).toBe(
      "Right to privacy: Central Asia (to 2026-02-03)",
    );
    const narrowed =
      "/rights/torture?countries=KAZ&committees=CAT,none&kinds=concern&from=2010&to=2016";
    expect(tables(narrowed).main.title).toBe(
      "Freedom from torture and ill-treatment: Kazakhstan; CAT, no committee named; Concern; 2010 to 2016 (to 2026-02-03)",
    );
  });

  test("has the observations whose source names no committee under `none`", () => {
    // The 2021 article names no committee (data/article-2021/README).
    const { rows } = tables("/rights/peaceful-assembly?committees=none").main;
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows)
      expect(cells.verification).toMatchObject({ text: "2021 article" });
  });
});

describe("the concerns grid opens exactly what it counts", () => {
  const ids = release.index.facts.rights.map(({ id }) => id);
  const states = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "USA"];
  const scope = fc.record({
    right: fc.constantFrom(...ids),
    countries: fc.subarray(states),
    treaties: fc.subarray(["CCPR", "CAT", "CRC", "CRPD"] as const),
    asOf: fc.option(fc.constantFrom("2009-12-31", "2015-06-30", "2021-04-15"), { nil: null }),
  });

  test("whatever States, instruments and day are chosen", () => {
    fc.assert(
      fc.property(scope, ({ right, countries, treaties, asOf }) => {
        const shown = countries.length === 0 ? states.slice(0, 5) : countries;
        const asked = { countries: shown, treaties, rights: [right], asOf: asOf ?? today };
        const row = concernsGrid(release, asked).rows[0];
        const chosen = {
          countries,
          region: null,
          treaties,
          rights: [],
          asOf,
          release: null,
          cell: null,
        };
        const address = listAddress(chosen, release);
        expect(opened(address(right, null))).toBe(row?.count);
        for (const [place, iso3] of shown.entries()) {
          const cell = row?.cells[place];
          const counted = cell?.state === "recorded" ? cell.count : 0;
          expect(opened(address(right, iso3)), iso3).toBe(counted);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("every number of the page is the length of the list that it opens", () => {
  const addresses = [
    "/rights/torture",
    "/rights/torture?countries=KAZ,UZB&treaties=CAT,CCPR&asOf=2021-04-15",
    "/rights/children?region=central-asia&kinds=concern,recommendation&from=2005",
    "/rights/corruption?countries=KGZ",
  ];
  const names = ["protection", "states", "reviews", "committees", "years", "cycles"] as const;
  const cases = addresses.flatMap((address) => names.map((name) => [name, address] as const));

  test.each(cases)("%s at %s", (name, address) => {
    for (const row of tables(address)[name].rows) {
      for (const [column, cell] of Object.entries(row.cells)) {
        if (cell.kind !== "value" || typeof cell.sort !== "number" || cell.href === undefined)
          continue;
        expect(opened(cell.href), `${row.id} ${column} ${cell.href}`).toBe(cell.sort);
      }
    }
  });

  test.each(addresses)("the charts of %s add up to the list", (address) => {
    const { main, committees, years, cycles } = tables(address);
    for (const table of [committees, years, cycles]) {
      const sum = table.rows.reduce((total, { cells }) => {
        return total + (cells.count?.kind === "value" ? Number(cells.count.text) : 0);
      }, 0);
      expect(sum, table.id).toBe(main.rows.length);
    }
  });
});

describe("who is bound", () => {
  // ratifications README, table of Central Asia: all five are parties to CAT, two to CMW.
  test.each([
    ["CAT", ["CAT 1-4, 10-16", "5"]],
    ["CMW", ["CMW 10", "2"]],
  ])("by %s", (code, expected) => {
    const cells = tables("/rights/torture").protection.rows.find(({ id }) => id === code)?.cells;
    expect([cells?.articles, cells?.partiesShown].map((cell) => cell && cellText(cell))).toEqual(
      expected,
    );
  });

  test("each State by each instrument behind the right, with its coverage", () => {
    const { states } = tables("/rights/torture?countries=KAZ,USA");
    const cells = (iso3: string) => states.rows.find(({ id }) => id === iso3)?.cells;
    expect(cells("KAZ")?.CAT).toMatchObject({ text: "accession 1998-08-26", mark: "party" });
    expect(cells("USA")?.CRC).toMatchObject({ text: "signature 1995-02-16", mark: "signatory" });
    expect(cells("KAZ")?.observations).toMatchObject({ mark: "recorded" });
    // Reviews of the United States under CAT are known (data/reviews), and no text of them is held.
    expect(cells("USA")?.observations).toMatchObject({ kind: "missing", mark: "text-not-held" });
  });

  test("a heading without articles binds nobody and still has its reviews", () => {
    const { protection, states, reviews } = tables("/rights/corruption");
    expect(protection.rows).toHaveLength(0);
    expect(states.columns.map(({ id }) => id)).toEqual(["state", "observations", "reviews"]);
    expect(reviews.rows.length).toBeGreaterThan(0);
  });
});

test("tables have only columns that addresses know, and every cell says something", () => {
  const known = columnsOf(rightTables, release.index);
  for (const address of ["/rights/torture", "/rights/corruption"]) {
    for (const [name, table] of Object.entries(tables(address))) {
      const ids = table.columns.map(({ id }) => id);
      expect(known[name as RightTable]).toEqual(expect.arrayContaining(ids));
      for (const { id, cells } of table.rows) {
        for (const column of ids) {
          const cell = cells[column];
          expect(cell && cellText(cell).trim(), `${name} ${id} ${column}`).toBeTruthy();
        }
      }
    }
  }
});

test("cycles are read as addresses write them, and anything else is dropped", () => {
  const specification = rightTables.specification(release.index);
  const read = (text: string) =>
    readParameters(specification, new URLSearchParams({ cycles: text }));
  expect(read("CCPR:2,none:none,CERD:8-10").values.cycles).toEqual([
    "CCPR:2",
    "none:none",
    "CERD:8-10",
  ]);
  expect(read("CCPR:2,2").dropped).toEqual([
    {
      why: "unreadable",
      name: "cycles",
      value: "2",
      expected: "cycles as CCPR:2, parted by commas",
    },
  ]);
});

test.each(["/rights/Torture", "/rights/toString", "/rights/none"])(
  "there is no page %s",
  (path) => {
    expect(tablesAt(path)).toBeNull();
  },
);
