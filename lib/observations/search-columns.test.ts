import fc from "fast-check";
import { expect, test } from "vitest";
import { loadFacts } from "#lib/db/load-facts";
import { facetValue, facetValues, isExclusive } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { countedFacets, searchColumns } from "#lib/observations/search-columns";
import { storeOfAll } from "#lib/observations/store";

const observations = curatedObservations(loadFacts());
const { columns } = storeOfAll(observations);

type CountedFacet = (typeof countedFacets)[number];

const valuesOf = (observation: Observation, facet: CountedFacet): readonly string[] =>
  isExclusive(facet) ? [facetValue(observation, facet)] : facetValues(observation, facet);

const choice = (facet: CountedFacet) =>
  fc.subarray([...new Set(observations.flatMap((each) => valuesOf(each, facet)))], {
    maxLength: 3,
  });
const filters = fc.record({
  countries: choice("country"),
  rights: choice("right"),
  groups: choice("group"),
  kinds: choice("kind"),
  mechanisms: choice("mechanism"),
  fromYear: fc.option(fc.integer({ min: 1998, max: 2026 })),
  asOf: fc.option(fc.constantFrom("2005-06-01", "2014-12-31", "2021-04-15")),
});
/** What words find: nothing, some, or most. */
const foundRows = fc.oneof(
  fc.constant("all" as const),
  fc.integer({ min: 1, max: 40 }).map((step) => everyRow((row) => row % step === 0)),
  fc.integer({ min: 2, max: 40 }).map((step) => everyRow((row) => row % step !== 0)),
  fc.constant(new Uint32Array()),
);

function everyRow(isFound: (row: number) => boolean): Uint32Array {
  return Uint32Array.from([...observations.keys()].filter(isFound));
}

/** The choice in a facet as a test of an observation; without a choice everything passes. */
function testOf(facet: CountedFacet, filter: ObservationFilter): (each: Observation) => boolean {
  const { fromYear = null } = filter;
  const wanted = {
    country: filter.countries,
    right: filter.rights,
    group: filter.groups,
    kind: filter.kinds,
    mechanism: filter.mechanisms,
  }[facet as string];
  if (facet === "year") return ({ year }) => fromYear === null || year >= fromYear;
  return (each) =>
    wanted === undefined ||
    wanted.length === 0 ||
    valuesOf(each, facet).some((value) => wanted.includes(value));
}

test("whatever words find and facets narrow, every count is of the rows that the rest leaves", () => {
  fc.assert(
    fc.property(filters, foundRows, (filter, found) => {
      const { counts, hits, total } = searchColumns(columns, filter, found);
      const isFound = new Set(found === "all" ? observations.keys() : found);
      const day = Number(filter.asOf?.replaceAll("-", "") ?? Number.POSITIVE_INFINITY);
      const rows = [...observations.entries()].filter(
        ([row]) => isFound.has(row) && (columns.day[row] ?? 0) <= day,
      );
      const passing = (but: CountedFacet | null) =>
        rows.filter(([, each]) =>
          countedFacets.every((facet) => facet === but || testOf(facet, filter)(each)),
        );
      const asked = passing(null).map(([row]) => row);
      expect(hits === "all" ? [...observations.keys()] : [...hits].sort((a, b) => a - b)).toEqual(
        asked,
      );
      expect(total).toBe(asked.length);
      for (const facet of countedFacets) {
        const carried = passing(facet).flatMap(([, each]) => valuesOf(each, facet));
        expect(counts[facet]).toEqual(tally(carried));
      }
    }),
    { numRuns: 150 },
  );
});

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
