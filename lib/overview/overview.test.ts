import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { observationsShown, overviewCharts } from "#lib/overview/overview-charts";
import {
  type OverviewParameters,
  overviewQuery,
  overviewSpecification,
  statesShown,
} from "#lib/overview/overview-scope";
import { ratificationCell } from "#lib/ratification/cell";
import { arrangeTable } from "#lib/table/arrange";
import { cellText } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { overviewTables } from "#lib/tables/overview-tables";
import { readParameters } from "#lib/url/parameters";
import { printQuery } from "#lib/url/query";

const release = bundledRelease();
const nothing: OverviewParameters = {
  countries: [],
  region: null,
  treaties: [],
  rights: [],
  cell: null,
  asOf: null,
  release: null,
};
const request = (values: Partial<OverviewParameters>, asOf = "2026-11-25") => ({
  release,
  path: null,
  values: { ...nothing, ...values },
  asOf,
  words: englishWords,
});

describe("States shown", () => {
  test.each([
    [{}, ["KAZ", "KGZ", "TJK", "TKM", "UZB"]],
    [{ countries: ["FRA"] }, ["FRA"]],
    [{ region: "central-asia", countries: ["FRA"] }, ["FRA", "KAZ", "KGZ", "TJK", "TKM", "UZB"]],
  ])("%j shows %j", (values, states) => {
    expect(statesShown(release.index, { ...nothing, ...values }, "en")).toEqual(states);
  });

  test("the world is all 198 participants", () => {
    expect(statesShown(release.index, { ...nothing, region: "world" }, "en")).toHaveLength(198);
  });
});

// The article's table of 2021 and, in two cells, what the depositary has instead.
describe("at 15 April 2021 the matrix says what the article's table says, but for two cells", () => {
  const differences = new Map([
    ["KGZ.CAT-OP", "accession"], // deposited 29 December 2008
    ["KGZ.CRPD", "ratification"], // deposited 16 May 2019
  ]);
  test.each(
    release.index.facts.articleTable.map((row) => [`${row.iso3}.${row.instrument}`, row] as const),
  )("%s", (cell, { iso3, instrument, reported }) => {
    const { status } = ratificationCell(release.index, iso3, instrument, "2021-04-15");
    const expected = differences.get(cell) ?? reported;
    expect(status.act?.act ?? "absent").toBe(expected);
  });
});

describe("the tables of the overview", () => {
  test("say of Central Asia what the depositary's pages say", () => {
    const { main } = overviewTables.tables(request({})) ?? {};
    const kazakhstan = main?.rows.find(({ id }) => id === "KAZ")?.cells ?? {};
    const said = ["CCPR", "CMW", "CESCR-OP", "total"].map((id) =>
      cellText(kazakhstan[id] as never),
    );
    expect(said).toEqual([
      "ratification 2006-01-24, in force 2006-04-24",
      "(no act on record)",
      "signature 2010-09-23",
      "16",
    ]);
  });

  test("for any sort, keep every row once, and put the cells without an act last whichever way", () => {
    const { main } = overviewTables.tables(request({ region: "world" })) ?? {};
    if (main === undefined) throw new Error("no matrix");
    const columns = fc.constantFrom("country", ...instrumentCodes, "total");
    fc.assert(
      fc.property(columns, fc.boolean(), (column, descending) => {
        const { rows } = arrangeTable(
          main,
          { sort: { column, descending }, filter: "", columns: null },
          "en",
        );
        expect(new Set(rows.map(({ id }) => id)).size).toBe(198);
        const kinds = rows.map(({ cells }) => cells[column]?.kind);
        expect(kinds.lastIndexOf("value")).toBeLessThan(
          kinds.includes("missing") ? kinds.indexOf("missing") : 198,
        );
      }),
    );
  });
});

describe("the charts", () => {
  const scopes = fc.record({
    countries: fc.subarray(["KAZ", "KGZ", "TJK", "TKM", "UZB", "FRA"]),
    treaties: fc.subarray([...instrumentCodes], { maxLength: 4 }),
    rights: fc.subarray(["torture", "health", "fair-trial", "children"]),
  });

  test("for any scope, the bars by committee and by cycle each add up to the observations shown", () => {
    fc.assert(
      fc.property(scopes, (scope) => {
        const asked = request(scope);
        const length = release.observations.count(observationsShown(asked));
        const charts = overviewCharts(asked);
        for (const id of ["by-committee", "by-cycle"] as const) {
          const points = charts[id].series.flatMap((series) => series.points);
          expect(points.reduce((sum, { y }) => sum + y, 0)).toBe(length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the table twin of a chart holds the numbers that are drawn", () => {
    const { parties } = overviewCharts(request({}, "2023-02-08"));
    const drawn = parties.series.flatMap(({ id, points }) =>
      points.map(({ x, y }) => `${id} ${x} ${y}`),
    );
    const told = parties.twin.rows.flatMap(({ id: day, cells }) =>
      Object.entries(cells).flatMap(([id, cell]) =>
        id === "day" || cell.kind === "missing" ? [] : [`${id} ${day} ${cell.text}`],
      ),
    );
    expect(told.sort()).toEqual(drawn.sort());
  });
});

test("for any choice, the address reads back as what was chosen", () => {
  const specification = overviewSpecification(release.index);
  const choices = fc.record({
    countries: fc.subarray(["KAZ", "UZB", "FRA", "USA"]),
    region: fc.option(fc.constantFrom("world", "central-asia", "african-group")),
    treaties: fc.subarray([...instrumentCodes]),
    rights: fc.subarray(["torture", "health"]),
    asOf: fc.option(fc.constantFrom("2021-04-15", "1999-12-31")),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      const values = { ...nothing, ...choice };
      const address = printQuery(overviewQuery(release.index, values));
      expect(readParameters(specification, new URLSearchParams(address))).toEqual({
        values,
        dropped: [],
      });
    }),
  );
});
