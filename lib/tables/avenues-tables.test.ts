import { describe, expect, test } from "vitest";
import { cellText } from "#lib/table/table";
import { avenuesTables } from "#lib/tables/avenues-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { blankCells, today } from "#lib/tables/fixtures/open-list";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const { facts } = release.index;

function page(iso3: string, query = "") {
  const spec = avenuesTables.specification(release.index);
  const { values, dropped } = readParameters(spec, new URLSearchParams(query));
  if (dropped.length > 0) throw new Error(`unreadable: ${JSON.stringify(dropped)}`);
  const asOf = values.asOf ?? today;
  const tables = avenuesTables.tables({
    release,
    path: { iso3 },
    values,
    asOf,
    words: englishWords,
  });
  if (tables === null) throw new Error(`no page for ${iso3}`);
  return tables;
}

function cell(
  iso3: string,
  query: string,
  table: keyof ReturnType<typeof page>,
  row: string,
  column: string,
) {
  const found = page(iso3, query)[table].rows.find(({ id }) => id === row)?.cells[column];
  if (found === undefined) throw new Error(`no ${table}/${row}/${column}`);
  return cellText(found);
}

describe("what binds", () => {
  test.each([
    // data/ratification/acts.json; CCPR 49(2) and CMW 87 give entry into force.
    ["KAZ", "torture", "CCPR", "articles", "CCPR 7"],
    ["KAZ", "torture", "CCPR", "since", "2006-01-24"],
    ["KAZ", "torture", "CCPR", "inForce", "2006-04-24"],
    ["KGZ", "torture", "CAT", "since", "1997-09-05"],
    ["UZB", "torture", "CMW", "status", "No action"],
    ["UZB", "torture", "CMW", "adds", "reports to the committee; CMW-77 by a further declaration"],
    ["KAZ", "enforced-disappearance", "CED", "since", "2009-02-27"],
    [
      "KGZ",
      "enforced-disappearance",
      "CED",
      "adds",
      "reports to the committee; opens CED-33, CED-30; CED-31 by a further declaration",
    ],
    // data/ratification/declarations.json: Uzbekistan's reservation to CRPD names article 12.
    ["UZB", "fair-trial", "CRPD", "texts", "1"],
    ["UZB", "torture", "CRPD", "texts", "(none listed)"],
  ])("%s, %s: %s %s is %s", (iso3, right, row, column, expected) => {
    expect(cell(iso3, `right=${right}&asOf=2026-11-25`, "articles", row, column)).toBe(expected);
  });

  test("a number of texts opens exactly these texts", () => {
    let opened = 0;
    for (const iso3 of ["UZB", "KGZ", "KAZ", "GBR", "USA", "OMN", "EUE"]) {
      for (const { href, number } of facts.rights.flatMap(({ id }) => textNumbers(iso3, id))) {
        const address = new URL(href, "http://site.invalid");
        expect(address.pathname).toBe(`/countries/${iso3}/avenues`);
        expect([href, page(iso3, address.search).texts.rows.length]).toEqual([href, number]);
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(50);
  }, 60_000);
});

function textNumbers(iso3: string, right: string) {
  const cells = page(iso3, `right=${right}`).articles.rows.flatMap(({ cells: each }) => [
    each.texts,
    each.mayTouch,
  ]);
  return cells.flatMap((cell) =>
    cell?.kind === "value" && cell.href !== undefined
      ? [{ href: cell.href, number: Number(cell.text) }]
      : [],
  );
}

describe("procedures", () => {
  test("those that can hear about the right stand first; all seventeen stand", () => {
    const { rows } = page("KAZ", "right=torture").main;
    expect(rows).toHaveLength(17);
    const hearing = rows.filter(({ cells }) => cells.through?.kind === "value");
    expect(hearing.map(({ id }) => id)).toEqual([
      "CCPR-OP1",
      "CAT-22",
      "CRPD-OP",
      "CRC-OP-IC",
      "CMW-77",
      "CAT-20",
      "CRPD-OP-6",
      "CRC-OP-IC-13",
    ]);
    expect(rows.slice(0, hearing.length)).toEqual(hearing);
  });

  test("a heading that no article stands behind is heard by none as such", () => {
    expect(cell("KAZ", "right=corruption", "main", "CCPR-OP1", "through")).toBe(
      "(no article stands behind this heading)",
    );
  });

  test("conditions and the place to write are those of the committee's own facts", () => {
    // data/committees/complaint-procedures.json: CERD 14(5), six months.
    expect(cell("KAZ", "", "main", "CERD-14", "timeLimit")).toBe(
      "Six months (art. 14 (5), rule 91 (f)).",
    );
    expect(cell("KAZ", "", "main", "CERD-14", "where")).toContain("ohchr-petitions@un.org");
    expect(cell("KAZ", "", "main", "CAT-20", "timeLimit")).toBe("(not seen)");
  });
});

describe("what comes next", () => {
  test("the report in hand stands apart from our arithmetic, and dates are those of the committees that oversee the right", () => {
    // data/committees/next-reports.json: CAT for Kazakhstan is computed, four years after May 2023.
    const dates = page("KAZ", "right=torture&asOf=2026-11-25").dates.rows.map(({ cells }) => cells);
    expect(dates.map((cells) => (cells.what === undefined ? "" : cellText(cells.what)))).toContain(
      "Report 5 of Kazakhstan due, CAT",
    );
    const committees = dates.map((cells) =>
      cells.committee === undefined ? "" : cellText(cells.committee),
    );
    for (const committee of committees) expect(["CAT", "CCPR", "CRC", "CRPD"]).toContain(committee);
  });

  test("commitments outside the United Nations are those of the article of 2021", () => {
    expect(page("KGZ").regional.rows.map(({ id }) => id)).toEqual([
      "OSCE-HFA",
      "OSCE-CPH",
      "CIS-HR",
    ]);
    expect(page("EUE").regional.rows).toEqual([]);
  });
});

test("no table of any State has a blank cell, and its rows have names of their own", () => {
  const rights = ["", "torture", "children", "corruption"];
  for (const [place, { iso3 }] of facts.countries.entries()) {
    const right = rights[place % rights.length] ?? "";
    for (const table of Object.values(page(iso3, right === "" ? "" : `right=${right}`))) {
      expect([iso3, blankCells(table)]).toEqual([iso3, []]);
      const ids = table.rows.map(({ id }) => id);
      expect([iso3, table.id, new Set(ids).size]).toEqual([iso3, table.id, ids.length]);
    }
  }
}, 60_000);
