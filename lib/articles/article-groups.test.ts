import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { articleInWords, inTreatyOrder } from "#lib/articles/article";
import { articleGroups, distinctPassages } from "#lib/articles/article-groups";
import { articleLinks, mappedArticles } from "#lib/articles/article-links";
import { linkBases, referenceBasis } from "#lib/articles/reference-basis";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index, observations } = bundledRelease();

function linksOf(id: string, treaty: (typeof instrumentCodes)[number]) {
  const observation = observations.find(id);
  if (observation === undefined) throw new Error(`no observation ${id}`);
  return articleLinks(index, observation, treaty).map(
    ({ article, basis }) => `${articleInWords(article)}: ${basis}`,
  );
}

describe("whose reference it is", () => {
  // data/observations/README: articles may be the compiler's mapping, and the note says so. 240 of 430 passages carry articles.
  test("of 240 passages with articles 51 were mapped by the compiler", () => {
    const withArticles = observations
      .select({})
      .filter(({ treatyArticles }) => treatyArticles.length > 0);
    expect(withArticles).toHaveLength(240);
    expect(withArticles.filter((each) => referenceBasis(each) === "compiler")).toHaveLength(51);
  });

  test.each([
    ["KAZ-CAT-2017-01", "not-seen"], // "Articles as listed by the NGO Kadir-Kasiyet"
    ["KAZ-CEDAW-2015-01", "not-seen"], // "The articles are those claimed by the author"
    ["UZB-CCPR-2021-01", "not-seen"], // known only from the article of 2021
    ["UZB-CAT-2019-04", "committee"], // "The articles are those named after paragraph 9"
  ])("%s: %s", (id, basis) => {
    const observation = observations.find(id);
    expect(observation === undefined ? null : referenceBasis(observation)).toBe(basis);
  });
});

describe("where a passage stands", () => {
  test("an article given with it stands before our mapping of the same right", () => {
    // The rights torture and accountability-remedy map to CAT 1-4, 10-16 and 12-14: the given articles say it more exactly.
    expect(linksOf("UZB-CAT-2019-04", "CAT")).toEqual([
      "CAT 2: committee",
      "CAT 4: committee",
      "CAT 12: committee",
      "CAT 13: committee",
      "CAT 15: committee",
      "CAT 16: committee",
    ]);
  });

  test("in another treaty the same passage stands by our mapping", () => {
    expect(linksOf("UZB-CAT-2019-04", "CCPR").every((link) => link.endsWith(": right"))).toBe(true);
    expect(linksOf("UZB-CAT-2019-04", "CCPR")).toContain("CCPR 7: right");
  });
});

const states = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "EUE", "FRA"];

test("every passage with a right that the treaty protects stands in it; totals are the distinct passages", () => {
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.constantFrom(...instrumentCodes), (iso3, treaty) => {
      const held = observations.select({ countries: [iso3] });
      const groups = articleGroups(index, held, treaty);
      const distinct = distinctPassages(groups).map(({ id }) => id);
      const mapped = held.filter(
        ({ rights, treatyArticles }) =>
          rights.some((right) => mappedArticles(index, right, treaty).length > 0) ||
          treatyArticles.some((each) => each === treaty || each.startsWith(`${treaty} `)),
      );
      expect([...distinct].sort()).toEqual(mapped.map(({ id }) => id).sort());
      expect(new Set(distinct).size).toBe(distinct.length);
    }),
  );
});

test("groups follow the treaty's order, no passage stands twice under one article, surest links come first", () => {
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.constantFrom(...instrumentCodes), (iso3, treaty) => {
      const groups = articleGroups(index, observations.select({ countries: [iso3] }), treaty);
      expect([...groups].sort((a, b) => inTreatyOrder(a.article, b.article))).toEqual(groups);
      for (const { links } of groups) {
        const ids = links.map(({ observation }) => observation.id);
        expect(new Set(ids).size).toBe(ids.length);
        const places = links.map(({ basis }) => linkBases.indexOf(basis));
        expect([...places].sort((a, b) => a - b)).toEqual(places);
      }
    }),
  );
});

test("CCPR for Kazakhstan runs through the Covenant as its lawyers read it", () => {
  const groups = articleGroups(index, observations.select({ countries: ["KAZ"] }), "CCPR");
  const names = groups.map(({ article }) => article.pinpoint);
  const wanted = [
    "2",
    "6",
    "7",
    "9",
    "10",
    "12",
    "14",
    "17",
    "18",
    "19",
    "21",
    "22",
    "25",
    "26",
    "27",
  ];
  expect(names.filter((name) => wanted.includes(name ?? ""))).toEqual(wanted);
});
