import { describe, expect, test } from "vitest";
import { type Cell, cellText } from "#lib/table/table";
import { countryTables } from "#lib/tables/country-tables";
import { type DataParameters, longLists } from "#lib/tables/data/data-request";
import { rowsOfLongList } from "#lib/tables/data/long-lists";
import { dataSpecification, dataTables } from "#lib/tables/data-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const { facts } = release.index;
const asOf = "2026-11-25";

function tablesOf(values: Partial<DataParameters> = {}) {
  const tables = dataTables.tables({
    release,
    path: null,
    values: { asOf: null, release: null, reviews: null, sessions: null, show: [], ...values },
    asOf,
    words: englishWords,
  });
  if (tables === null) throw new Error("no tables");
  return tables;
}

const tables = tablesOf();

function numberOf(cell: Cell | undefined): number {
  return cell?.kind === "value" ? Number(cell.sort) : Number.NaN;
}

test("nothing of what these pages are for is left out", () => {
  expect(tables.main.rows).toHaveLength(18);
  expect(tables.states.rows).toHaveLength(198);
  expect(tables.documents.rows).toHaveLength(213);
  expect(tables["unassigned-symbols"].rows).toHaveLength(46);
  expect(tables["ratification-sources"].rows).toHaveLength(39);
  expect(tables["review-sources"].rows).toHaveLength(192);
  expect(tables["published-totals"].rows).toHaveLength(51);
  expect(tables["article-table"].rows).toHaveLength(27);
  expect(tables["article-concerns"].rows).toHaveLength(19);
  expect(tables["article-events"].rows).toHaveLength(20);
  expect(tables["regional-commitments"].rows).toHaveLength(7);
  expect(tables.exceptions.rows).toHaveLength(facts.checkExceptions.length);
});

test("the two cells of the article stand first among the conflicts, with both sides and the reason", () => {
  const { rows } = tables.conflicts;
  expect(rows).toHaveLength(64 + 2);
  const told = rows.slice(0, 2).map(({ cells }) => Object.values(cells).map(cellText));
  expect(told[0]).toEqual([
    "Kyrgyzstan",
    "CAT-OP",
    "2021 article and depositary",
    "2021 article: ratification",
    "UNTC-2026-02-03; UNTC-2015-03-14; WPDL-2022: accession 2008-12-29",
    "accession 2008-12-29",
    expect.stringContaining("accession, not ratification"),
  ]);
  expect(told[1]?.slice(0, 4)).toEqual([
    "Kyrgyzstan",
    "CRPD",
    "2021 article and depositary",
    "2021 article: signature",
  ]);
  expect(told[1]?.[5]).toBe("ratification 2019-05-16");
});

test("every number of records on a State is the length of the list on its page", () => {
  for (const iso3 of ["KAZ", "KGZ", "TJK", "TKM", "UZB", "CHN", "PLW", "EUE"]) {
    const row = tables.states.rows.find(({ id }) => id === iso3);
    const values = Object.fromEntries(
      Object.entries(countryTables.specification(release.index)).map(([name, parameter]) => [
        name,
        parameter.fallback,
      ]),
    );
    const page = countryTables.tables({
      release,
      path: { iso3 },
      values: values as never,
      asOf,
      words: englishWords,
    });
    for (const list of [
      "acts",
      "declarations",
      "reviews",
      "documents",
      "observations",
      "reporting",
    ] as const) {
      expect(numberOf(row?.cells[list]), `${iso3} ${list}`).toBe(page?.[list].rows.length);
    }
  }
});

describe("every number on the reviews of a committee opens that many rows", () => {
  const linked = tables["review-coverage"].rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) =>
      cell.kind === "value" && cell.href !== undefined
        ? [[cell.href, numberOf(cell)] as const]
        : [],
    ),
  );

  test.each(linked)("%s", (href, number) => {
    const { searchParams, hash } = new URL(href, "http://pacta.invalid");
    const { values, dropped } = readParameters(dataSpecification, searchParams);
    expect(dropped).toEqual([]);
    const list = hash === "#reviews" ? "reviews" : "sessions";
    expect(tablesOf(values)[list].rows).toHaveLength(number);
  });
});

test("a list that is not asked for is empty", () => {
  expect(tables.reviews.rows).toEqual([]);
  expect(tables.sessions.rows).toEqual([]);
});

test("a source on a host that is not on the list is named, not linked", () => {
  for (const name of ["ratification-sources", "review-sources"] as const) {
    for (const { id, cells } of tables[name].rows) {
      const { title, url } = cells;
      if (title?.kind !== "value" || url?.kind !== "value") continue;
      const { host } = new URL(url.text);
      const listed = facts.linkableHosts.some((each) => each.host === host);
      expect(title.href, id).toBe(listed ? url.text : undefined);
      expect(title.note, id).toBe(listed ? undefined : host);
    }
  }
});

test("a long list that is closed says how many rows it has", () => {
  for (const name of longLists) {
    expect(rowsOfLongList(facts, name), name).toBe(tables[name].rows.length);
  }
});
