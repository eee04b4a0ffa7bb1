import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earliestDay } from "#lib/dates/calendar-date";
import { loadFacts } from "#lib/db/load-facts";
import { type facets, facetValue, facetValues, sharedFacets } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { pageOfRows } from "#lib/observations/row-page";
import { searchColumns } from "#lib/observations/search-columns";
import { storeOfAll } from "#lib/observations/store";

const observations = curatedObservations(loadFacts());
const store = storeOfAll(observations);

/** What a filter means, said plainly: the columns must choose the same. */
function isAskedFor(observation: Observation, filter: ObservationFilter): boolean {
  const anyOf = (wanted: readonly string[] = [], held: readonly string[]) =>
    wanted.length === 0 || held.some((value) => wanted.includes(value));
  const { fromYear = null, toYear = null, asOf = null } = filter;
  return (
    anyOf(filter.countries, observation.countries) &&
    anyOf(filter.rights, observation.rights) &&
    anyOf(filter.committees, [observation.committee ?? "none"]) &&
    anyOf(filter.instruments, [observation.instrument ?? "none"]) &&
    anyOf(filter.kinds, [observation.kind]) &&
    anyOf(filter.verifications, [observation.verification]) &&
    (fromYear === null || observation.year >= fromYear) &&
    (toYear === null || observation.year <= toYear) &&
    (asOf === null || earliestDay(observation.date) <= asOf)
  );
}

const some = <T extends string>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
const distinct = (facet: (typeof facets)[number]) => [
  ...new Set(
    observations.flatMap((each) =>
      sharedFacets.some((name) => name === facet)
        ? facetValues(each, facet as never)
        : [facetValue(each, facet as never)],
    ),
  ),
];
const filters = fc.record({
  countries: some(["KAZ", "KGZ", "TJK", "TKM", "UZB", "FRA"]),
  rights: some(distinct("right")),
  committees: some(distinct("committee")),
  instruments: some(distinct("instrument")),
  kinds: some(distinct("kind")),
  verifications: some(distinct("verification")),
  fromYear: fc.option(fc.integer({ min: 1998, max: 2026 })),
  toYear: fc.option(fc.integer({ min: 1998, max: 2026 })),
  asOf: fc.option(fc.constantFrom("2005-06-01", "2014-12-31", "2021-04-15", "2026-11-25")),
});

describe("a number equals its list", () => {
  test("for any filter, the list holds exactly the observations that the filter describes", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const expected = observations
          .filter((each) => isAskedFor(each, filter))
          .map(({ id }) => id);
        expect(
          store
            .select(filter)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected.sort());
      }),
    );
  });

  test("for any filter, count, search and the sum of an exclusive facet are the length of the list", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { length } = store.select(filter);
        const { total, counts } = searchColumns(store.columns, filter, "all");
        const kinds =
          filter.kinds.length === 0
            ? counts.kind
            : new Map([...counts.kind].filter(([kind]) => filter.kinds.includes(kind as never)));
        expect([store.count(filter), total, sum(kinds)]).toEqual([length, length, length]);
      }),
    );
  });

  test("for any filter and value, the count of a facet is the length of the list when that value alone is chosen", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { counts } = searchColumns(store.columns, filter, "all");
        for (const iso3 of ["KAZ", "UZB"]) {
          expect(counts.country.get(iso3) ?? 0).toBe(store.count({ ...filter, countries: [iso3] }));
        }
        expect(counts.right.get("torture") ?? 0).toBe(
          store.count({ ...filter, rights: ["torture"] }),
        );
        expect(counts.kind.get("positive") ?? 0).toBe(
          store.count({ ...filter, kinds: ["positive"] }),
        );
      }),
    );
  });

  test("for any filter and order, the pages laid end to end are the whole list, each observation once", () => {
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom("date", "country", "right", "symbol", "date-rising"),
        fc.integer({ min: 1, max: 60 }),
        (filter, order, size) => {
          const { total, hits } = searchColumns(store.columns, filter, "all");
          const rows: number[] = [];
          for (let offset = 0; offset < total; offset += size) {
            rows.push(...pageOfRows(store.columns.orders[order as "date"], hits, offset, size));
          }
          expect(new Set(rows).size).toBe(total);
          expect(
            store
              .read(rows)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(
            store
              .select(filter)
              .map(({ id }) => id)
              .sort(),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  test("a tally is the list of each value counted", () => {
    for (const [right, { count }] of store.tally({ countries: ["KAZ"] }, "right")) {
      expect(count).toBe(store.select({ countries: ["KAZ"], rights: [right] }).length);
    }
  });
});

describe("orders", () => {
  test("the list runs from the newest to the oldest", () => {
    const dates = store.select({}).map(({ date }) => earliestDay(date));
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test("by State, the names rise", () => {
    const { hits } = searchColumns(store.columns, {}, "all");
    const rows = pageOfRows(store.columns.orders.country, hits, 0, observations.length);
    const countries = store.read(rows).map(({ countries }) => countries[0]);
    expect(countries).toEqual([...countries].sort());
  });
});

test("observations as the sources give them: 430, of which 105 of the Human Rights Committee", () => {
  expect(store.total).toBe(430);
  expect(store.count({ committees: ["CCPR"] })).toBe(105);
  expect(store.count({ committees: ["none"] })).toBe(5);
});

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
