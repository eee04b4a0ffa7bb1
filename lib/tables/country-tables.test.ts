import { describe, expect, test } from "vitest";
import { cellText } from "#lib/table/table";
import { type CountryTable, countryTables } from "#lib/tables/country-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { blankCells, countLinks, countryPage, openList } from "#lib/tables/fixtures/open-list";

const release = bundledRelease();
const { facts } = release.index;

function page(iso3: string, query = "asOf=2026-02-03") {
  return countryPage(release, { iso3 }, new URLSearchParams(query));
}

function cell(iso3: string, table: CountryTable, row: string, column: string, query?: string) {
  const found = page(iso3, query)[table].rows.find(({ id }) => id === row)?.cells[column];
  if (found === undefined) throw new Error(`no cell ${iso3} ${table} ${row} ${column}`);
  return cellText(found);
}

describe("the status of a State, from the depositary's pages of 3 February 2026", () => {
  test.each([
    ["KAZ", "CCPR", "actDate", "2006-01-24"],
    ["KAZ", "CCPR", "entryIntoForce", "2006-04-24"],
    ["KAZ", "CCPR", "rule", "CCPR 49(2)"],
    ["KAZ", "CCPR", "signed", "2003-12-02"],
    ["KAZ", "CCPR", "inForce", "yes"],
    ["KAZ", "CESCR-OP", "status", "Signatory"],
    ["KAZ", "CESCR-OP", "entryIntoForce", "(signed only, not bound)"],
    ["KAZ", "CMW", "act", "(no act on record)"],
    ["KAZ", "CRC-OP-IC", "currentTo", "2026-09-19"],
    ["KGZ", "CRPD", "act", "ratification"],
    ["KGZ", "CRPD", "actDate", "2019-05-16"],
    ["BLR", "CCPR-OP1", "status", "No action"],
    ["BLR", "CCPR-OP1", "act", "denunciation"],
    ["BLR", "CCPR-OP1", "entryIntoForce", "(has left)"],
    ["PRK", "CCPR", "status", "State party"],
    ["AZE", "CCPR-OP2-DP", "reservations", "1"],
    // The depositary keeps a note on Guyana; whether it tells of a reservation was not read.
    ["GUY", "CCPR-OP1", "reservations", "(none read as such; 1 text or note on file was not read)"],
    // The day of a succession of States is not in the depositary's table.
    [
      "CZE",
      "CCPR",
      "entryIntoForce",
      "(not known: a succession takes effect on the day of the succession of States, which the source does not print)",
    ],
  ])("%s %s %s: %s", (iso3, code, column, text) => {
    expect(cell(iso3, "main", code, column)).toBe(text);
  });

  test("stands for the day asked for", () => {
    expect(cell("KGZ", "main", "CRPD", "status", "asOf=2019-05-15")).toBe("Signatory");
    expect(cell("BLR", "main", "CCPR-OP1", "status", "asOf=2023-02-07")).toBe("State party");
    expect(cell("BLR", "main", "CCPR-OP1", "status", "asOf=2023-02-08")).toBe("No action");
  });

  test("can show one status only", () => {
    const rows = page("KAZ", "asOf=2026-02-03&status=signatory").main.rows;
    expect(rows.map(({ id }) => id)).toEqual(["CESCR-OP"]);
  });
});

describe("what else is on record", () => {
  test.each([
    // data/ratification/README, "Procedures".
    ["KAZ", "procedures", "CAT-22", "since", "2008-02-21"],
    ["TJK", "procedures", "CEDAW-OP-8", "accepted", "no"],
    [
      "MEX",
      "procedures",
      "CMW-77",
      "accepted",
      "declared, but the procedure is not in force for anyone",
    ],
    ["POL", "procedures", "CAT-20", "accepted", "unclear: sources allow both readings"],
    ["LCA", "procedures", "CAT-22", "accepted", "not known: the text was not seen"],
    ["KGZ", "regional", "CIS-HR", "commitmentStatus", "ratified"],
    [
      "KGZ",
      "regional",
      "CIS-HR",
      "sources",
      "article of 2021 (Modern Diplomacy), a secondary source",
    ],
    // CCPR/C/KGZ/2: due in 2004, submitted on 3 April 2012.
    ["KGZ", "reporting", "CCPR-2", "delay", "2,650 to 3,015 days late"],
    [
      "KAZ",
      "reporting",
      "CCPR-3",
      "delay",
      "(not known: neither the day due nor the day submitted is held)",
    ],
    ["KAZ", "next-reports", "CERD", "state", "not known: looked for, not found"],
    ["KAZ", "latest-reviews", "CRC", "hiding", "yes: 15 later sessions without a list"],
    ["KAZ", "latest-reviews", "CCPR", "hiding", "no, up to the newest session listed"],
  ] as const)("%s %s %s %s: %s", (iso3, table, row, column, text) => {
    expect(cell(iso3, table, row, column)).toBe(text);
  });

  test("a grade stands with its meaning on its own scale", () => {
    const row = page("TJK").grades.rows.find(({ id }) => id.endsWith("Independence of lawyers"));
    const meaning = facts.gradingScales.find(
      ({ scaleId, grade }) => scaleId === "CCPR-CO-B" && grade === "D1",
    )?.meaning;
    expect(row?.cells.grade).toMatchObject({ text: "D1" });
    expect(row?.cells.gradeMeaning).toMatchObject({ text: meaning });
  });

  test("an event told by two sources is one row with both", () => {
    const rows = page("UZB").timeline.rows.filter(({ cells }) => {
      return cells.date !== undefined && cellText(cells.date) === "2005-05-13";
    });
    expect(rows).toHaveLength(1);
    const sources = rows[0]?.cells.sources;
    expect(sources === undefined ? "" : cellText(sources)).toMatch(
      /^\(1\) https:\/\/reliefweb.*\(2\) article of 2021/,
    );
  });
});

describe("numbers equal their lists", () => {
  test.each([
    ["KAZ", "asOf=2026-02-03"],
    ["KGZ", "asOf=2015-01-01"],
    ["TJK", ""],
    ["TKM", ""],
    ["UZB", ""],
    ["USA", ""],
  ])(
    "%s, %s: each opens exactly the rows it counts",
    (iso3, query) => {
      const tables = Object.values(page(iso3, query));
      const links = tables.flatMap(countLinks);
      for (const { href, number, where } of links) {
        expect(openList(release, href).rows, `${where} ${href}`).toHaveLength(number);
      }
      expect(links.length).toBeGreaterThan(iso3 === "USA" ? 2 : 30);
    },
    60_000,
  );

  test("the cycles part the observations of a State", () => {
    for (const iso3 of ["KAZ", "KGZ", "TJK", "TKM", "UZB"]) {
      const { cycles, observations } = page(iso3);
      const sum = countLinks(cycles).reduce((total, { number }) => total + number, 0);
      expect(sum, iso3).toBe(observations.rows.length);
    }
  });

  test("a State without observations has the state of coverage for each right, and no zero", () => {
    const { rights } = page("USA");
    expect(rights.rows).toHaveLength(facts.rights.length);
    for (const { cells } of rights.rows) expect(cells.observations?.kind).toBe("missing");
  });
});

test("no table of any State has a blank cell, and its rows have names of their own", () => {
  for (const { iso3 } of facts.countries) {
    for (const table of Object.values(page(iso3, ""))) {
      expect(blankCells(table), iso3).toEqual([]);
      const ids = table.rows.map(({ id }) => id);
      expect(new Set(ids).size, `${iso3} ${table.id}`).toBe(ids.length);
    }
  }
}, 120_000);

test("there is no page for a State that the facts do not hold", () => {
  const values = countryTables.specification(release.index);
  const defaults = Object.fromEntries(
    Object.entries(values).map(([name, parameter]) => [name, parameter.fallback]),
  );
  const request = { release, path: { iso3: "XXX" }, asOf: "2026-02-03", words: englishWords };
  expect(countryTables.tables({ ...request, values: defaults as never })).toBeNull();
});
