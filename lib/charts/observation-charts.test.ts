import { expect, test } from "vitest";
import { committeeChart, cycleChart, yearChart } from "#lib/charts/observation-charts";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { printQuery } from "#lib/url/query";

const [sample] = curatedObservations(bundledRelease().index.facts);

function observation(change: Partial<Observation>): Observation {
  if (sample === undefined) throw new Error("There are observations.");
  return { ...sample, committee: "CAT", instrument: "CAT", kind: "concern", cycle: "2", ...change };
}

const observations = [
  observation({ year: 2013 }),
  observation({ year: 2013, kind: "positive", cycle: "10-12" }),
  observation({ year: 2007, cycle: null }),
  observation({ year: 0, committee: null, instrument: null, cycle: null }),
];
const asked = {
  observations,
  subject: "Privacy",
  words: englishWords,
  listHref: (query: Readonly<Record<string, string>>) => `/list${printQuery(query)}`,
};

test("by year: years in order, one without a year apart, parts adding up", () => {
  const { series, twin } = yearChart(asked);
  expect(series.map(({ id }) => id)).toEqual(["concern", "positive"]);
  expect(series[0]?.points).toEqual([
    { x: "year not known", y: 1 },
    { x: "2007", y: 1 },
    { x: "2013", y: 1 },
  ]);
  expect(twin.rows[0]?.cells).toEqual({
    year: { kind: "value", text: "2013", sort: 2013 },
    concern: { kind: "value", text: "1", sort: 1, href: "/list?from=2013&to=2013&kinds=concern" },
    positive: { kind: "value", text: "1", sort: 1, href: "/list?from=2013&to=2013&kinds=positive" },
    count: { kind: "value", text: "2", sort: 2, href: "/list?from=2013&to=2013" },
  });
  expect(twin.rows[1]?.cells.positive).toEqual({
    kind: "missing",
    because: "none of this kind recorded",
  });
  expect(twin.rows[2]?.cells.count).toMatchObject({ href: "/list?undated=yes" });
});

test("by committee: those that the source does not name last", () => {
  expect(committeeChart(asked).series[0]?.points).toEqual([
    { x: "CAT", y: 3 },
    { x: "no committee named", y: 1 },
  ]);
});

test("by cycle: as numbers go, those not stated last", () => {
  const { series, twin } = cycleChart(asked);
  expect(series[0]?.points.map(({ x }) => x)).toEqual([
    "CAT, cycle 2",
    "CAT, cycle 10-12",
    "CAT, cycle not stated",
    "no instrument named",
  ]);
  expect(twin.rows[1]?.cells.count).toMatchObject({ href: "/list?cycles=CAT:10-12" });
});
