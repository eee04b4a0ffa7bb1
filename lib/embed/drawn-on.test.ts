import { describe, expect, test } from "vitest";
import { drawnOn, drawnPlaces, isDrawnOn } from "#lib/embed/drawn-on";
import { readingOf, release } from "#lib/pictures/fixtures/sample-pictures";
import { pages } from "#lib/tables/registry";

/** One page of each pattern on which everything that it can draw is drawn, and what it must be asked for that. */
const full: Readonly<Record<string, readonly [path: string, query: string]>> = {
  "": ["/", ""],
  compare: ["/compare", "countries=KAZ,KGZ"],
  "countries/:iso3": ["/countries/KAZ", ""],
  "rights/:id": ["/rights/torture", ""],
  "treaties/:code": ["/treaties/CCPR", ""],
  "countries/:iso3/recurrence": ["/countries/KAZ/recurrence", ""],
  "countries/:iso3/avenues": ["/countries/KAZ/avenues", ""],
  "countries/:iso3/articles": ["/countries/KAZ/articles", ""],
  "countries/:iso3/:code": ["/countries/KAZ/CCPR", ""],
  "documents/*symbol": ["/documents/CCPR/C/KAZ/CO/2", ""],
  "observations/:id": [`/observations/${release.index.facts.observations[0]?.id}`, ""],
};

describe.each(pages.map((page) => [page.pattern, page] as const))("/%s", (pattern, page) => {
  test("draws what stands in the list, and nothing else", () => {
    const [path, query] = full[pattern] ?? [`/${pattern}`, ""];
    const drawn = page
      .tables(release.index)
      .filter((table) => readingOf(path, table, query).picture() !== null);
    expect(Object.keys(drawnOn[pattern] ?? {}).sort()).toEqual(drawn.sort());
  });
});

test.each([
  ["/", true],
  ["/?countries=KAZ#concerns", true],
  ["/countries/KAZ", true],
  ["/countries/KAZ/CCPR", false],
  ["/search?q=torture", false],
])("%s draws something: %s", (address, draws) => {
  expect(isDrawnOn(address)).toBe(draws);
});

test("the address of a page means what it draws first, and the others by their anchors", () => {
  const places = drawnPlaces(new URL("https://pacta.invalid/ru/countries/KAZ?asOf=2020-01-01"));
  expect(
    places.map(({ segments, locale, anchors }) => [locale, segments.join("/"), anchors]),
  ).toEqual([
    ["ru", "countries/KAZ/rights", ["rights"]],
    ["ru", "countries/KAZ/cycles", ["cycles"]],
  ]);
});
