import { expect, test } from "vitest";
import { seriesOfTable } from "#lib/charts/series-of-table";
import { overviewCharts } from "#lib/overview/overview-charts";
import { packTable, unpackTable } from "#lib/table/packed-table";
import { count, missing, value } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const charts = overviewCharts({
  release: bundledRelease(),
  path: null,
  values: {
    countries: ["KAZ", "BLR"],
    region: "central-asia",
    treaties: [],
    rights: [],
    cell: null,
    asOf: null,
    release: null,
  },
  asOf: "2021-04-15",
  words: englishWords,
});

test.each(Object.values(charts).map((chart) => [chart.id, chart] as const))(
  "the picture %s may be drawn from its table: the table says all its points, also after it has travelled",
  (_, { series, twin }) => {
    expect(series.some(({ points }) => points.length > 5)).toBe(true);
    expect(seriesOfTable(unpackTable(packTable(twin)))).toEqual(series);
  },
);

test("a cell without a number is no point, and a number that is 0 is one", () => {
  const table = {
    id: "odd",
    title: "Odd",
    columns: [
      { id: "day", label: "Day", kind: "date" },
      { id: "a", label: "A", kind: "number" },
    ],
    rows: [
      { id: "1", cells: { day: value("1965-12-31"), a: missing("not adopted yet") } },
      { id: "2", cells: { day: value("1970-12-31"), a: count(0) } },
    ],
  } as const;
  expect(seriesOfTable(table)).toEqual([
    { id: "a", label: "A", points: [{ x: "1970-12-31", y: 0 }] },
  ]);
});
