import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { cellText, type Table } from "#lib/table/table";
import { articlesTables } from "#lib/tables/articles-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { blankCells, today } from "#lib/tables/fixtures/open-list";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const { index } = release;

function page(iso3: string, query = "") {
  const spec = articlesTables.specification(index);
  const { values, dropped } = readParameters(spec, new URLSearchParams(query));
  if (dropped.length > 0) throw new Error(`unreadable: ${JSON.stringify(dropped)}`);
  const asOf = values.asOf ?? today;
  const tables = articlesTables.tables({
    release,
    path: { iso3 },
    values,
    asOf,
    words: englishWords,
  });
  if (tables === null) throw new Error(`no page for ${iso3}`);
  return tables;
}

function countsOf({ rows }: Table) {
  return rows.flatMap(({ id, cells }) =>
    ["passages", "own", "mapped"].flatMap((column) => {
      const cell = cells[column];
      if (cell?.kind !== "value" || cell.href === undefined) return [];
      return [{ where: `${id}/${column}`, number: Number(cell.text), href: cell.href }];
    }),
  );
}

test.each([
  ["KAZ", ""],
  ["KAZ", "treaty=CAT&kinds=recommendation"],
  ["UZB", "treaty=CERD&from=own"],
  ["TKM", "treaty=CRC&rights=children,health"],
  ["KGZ", "treaty=CEDAW&links=others&asOf=2016-02-29"],
])("%s, %s: every number opens exactly the rows that it counts", (iso3, query) => {
  const counts = countsOf(page(iso3, query).main);
  expect(counts.length).toBeGreaterThan(0);
  for (const { where, number, href } of counts) {
    const address = new URL(href, "http://site.invalid");
    expect([where, address.pathname, address.hash]).toEqual([
      where,
      `/countries/${iso3}/articles`,
      "#links",
    ]);
    expect([where, page(iso3, address.search).links.rows.length]).toEqual([where, number]);
  }
});

test("the links are the sum of the articles; the total counts each passage once", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("KAZ", "KGZ", "TJK", "TKM", "UZB"),
      fc.constantFrom(...instrumentCodes),
      (iso3, treaty) => {
        const { main, links, passages } = page(iso3, `treaty=${treaty}`);
        const sum = countsOf(main)
          .filter(({ where }) => where.endsWith("/passages"))
          .reduce((total, { number }) => total + number, 0);
        expect(links.rows.length).toBe(sum);
        const distinct = new Set(links.rows.map(({ id }) => id.slice(id.lastIndexOf(".") + 1)));
        expect([...distinct].sort()).toEqual(passages.rows.map(({ id }) => id).sort());
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

describe("literals", () => {
  const kaz = page("KAZ", "asOf=2026-11-25");

  test("Kazakhstan under CCPR: 82 of its 84 passages stand, two touch no right that the Covenant protects", () => {
    expect(kaz.passages.rows).toHaveLength(82);
    const shown = new Set(kaz.passages.rows.map(({ id }) => id));
    const left = release.observations
      .select({ countries: ["KAZ"] })
      .filter(({ id }) => !shown.has(id));
    expect(left).toHaveLength(2);
    for (const { rights } of left) {
      for (const right of rights) {
        const instruments = index.right(right)?.articles.map(({ instrument }) => instrument);
        expect(instruments).not.toContain("CCPR");
      }
    }
  });

  test("the reference of CCPR/C/KAZ/CO/2 to article 19 is the Committee's own", () => {
    const row = kaz.links.rows.find(({ id }) => id === "19.KAZ-CCPR-2016-07");
    expect(row?.cells.basis === undefined ? "" : cellText(row.cells.basis)).toBe(
      "committee’s own reference",
    );
  });

  test("an article without a passage says which state of coverage it is", () => {
    const passages = (iso3: string, treaty: string, article: string) => {
      const row = page(iso3, `treaty=${treaty}`).main.rows.find(({ id }) => id === article);
      return row?.cells.passages === undefined ? "" : cellText(row.cells.passages);
    };
    expect(passages("TKM", "CAT", "11")).toBe("(text not held)");
    expect(passages("EUE", "CRPD", "15")).toBe("(text not held)");
    expect(passages("EUE", "CCPR", "7")).toBe("(not bound)");
  });

  test("the same right elsewhere: instruments that bind Kazakhstan first, then what joining would add", () => {
    const torture = kaz.elsewhere.rows.filter(({ id }) => id.startsWith("torture."));
    expect(torture.map(({ id }) => id)).toEqual([
      "torture.CAT",
      "torture.CRC",
      "torture.CRPD",
      "torture.CMW",
    ]);
    expect(torture.at(-1)?.cells.adds).toMatchObject({
      text: "reports to the committee; CMW-77 by a further declaration",
    });
  });
});

test("no table has a blank cell, and its rows have names of their own", () => {
  for (const iso3 of ["KAZ", "UZB", "EUE", "USA", "BLR"]) {
    for (const treaty of instrumentCodes) {
      for (const table of Object.values(page(iso3, `treaty=${treaty}`))) {
        expect([iso3, treaty, blankCells(table)]).toEqual([iso3, treaty, []]);
        const ids = table.rows.map(({ id }) => id);
        expect([iso3, table.id, new Set(ids).size]).toEqual([iso3, table.id, ids.length]);
      }
    }
  }
}, 60_000);
