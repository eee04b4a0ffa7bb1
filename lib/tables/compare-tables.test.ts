import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellText, type Table } from "#lib/table/table";
import { type CompareTable, compareTables } from "#lib/tables/compare-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { blankCells, countLinks, openList, today } from "#lib/tables/fixtures/open-list";
import { rightTables } from "#lib/tables/right-tables";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const { facts } = release.index;

function tablesAt(query: string): Readonly<Record<CompareTable, Table>> {
  const specification = compareTables.specification(release.index);
  const { values } = readParameters(specification, new URLSearchParams(query));
  const asOf = values.asOf ?? today;
  const tables = compareTables.tables({ release, path: null, values, asOf, words: englishWords });
  if (tables === null) throw new Error("the comparison is always there");
  return tables;
}

function cell(table: Table, row: string, column: string): string {
  const found = table.rows.find(({ id }) => id === row)?.cells[column];
  if (found === undefined) throw new Error(`no cell ${row} ${column}`);
  return cellText(found);
}

const centralAsia = "countries=KAZ,KGZ,TJK,TKM,UZB";

describe("ratification side by side", () => {
  const { main } = tablesAt(`${centralAsia}&asOf=2026-02-03`);

  // data/ratification/acts.json
  test.each([
    ["CCPR-OP2-DP", "KAZ", "ratification 2022-03-24, in force 2022-06-24"],
    ["CCPR-OP2-DP", "KGZ", "accession 2010-12-06, in force 2011-03-06"],
    ["CCPR-OP2-DP", "TJK", "(no act on record)"],
    ["CRPD", "TJK", "signature 2018-03-22"],
    ["CRPD", "UZB", "ratification 2021-06-28, in force 2021-07-28, with reservation"],
    ["CAT", "differs", "same for all"],
    [
      "CCPR-OP2-DP",
      "differs",
      "status – bound: all others; no act: Tajikistan. act – ratification: Kazakhstan; accession: all other States parties",
    ],
    ["CESCR-OP", "differs", "status – signed only: Kazakhstan; no act: all others"],
  ])("%s %s: %s", (code, column, text) => {
    expect(cell(main, code, column)).toBe(text);
  });

  test("States stand in the order of the address, in every table", () => {
    const { main: turned, concerns, procedures, joined } = tablesAt("countries=UZB,KAZ,KGZ");
    for (const table of [turned, concerns, procedures, joined]) {
      const states = table.columns.map(({ id }) => id).filter((id) => /^[A-Z]{3}$/.test(id));
      expect(states, table.id).toEqual(["UZB", "KAZ", "KGZ"]);
    }
  });

  test("texts on file that nobody read are not told as none", () => {
    const { main: others } = tablesAt("countries=USA,PSE&treaties=CERD");
    expect(cell(others, "CERD", "differs")).toContain(
      "reservations – not known, texts on file were not read: United States of America; none on record: State of Palestine",
    );
  });

  test("a State that has left is told apart from one that never joined", () => {
    // Belarus left CCPR-OP1 with effect from 8 February 2023; China has no act.
    const { main: others } = tablesAt("countries=BLR,CHN&treaties=CCPR-OP1&asOf=2026-02-03");
    expect(cell(others, "CCPR-OP1", "differs")).toBe("status – has left: Belarus; no act: China");
  });

  test("the filter keeps exactly the rows that differ, and with one State there is nothing to compare", () => {
    const differing = tablesAt(`${centralAsia}&asOf=2026-02-03&differ=1`).main.rows;
    const expected = main.rows.filter(({ cells }) => {
      const text = cells.differs === undefined ? "" : cellText(cells.differs);
      return text !== "same for all";
    });
    expect(differing.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(expected).toHaveLength(15);
    expect(cell(tablesAt("countries=KAZ").main, "CAT", "differs")).toBe(
      "(one State: nothing to compare)",
    );
  });
});

describe("procedures side by side", () => {
  // data/ratification/procedures.json
  test.each([
    ["CCPR-OP1", "KAZ", "accepted since 2009-06-30"],
    ["CAT-22", "KGZ", "not accepted"],
    ["CERD-EWUA", "TKM", "open against any State party"],
    ["CED-30", "TKM", "not a party"],
    ["CCPR-OP1", "differs", "same for all"],
  ])("%s %s: %s", (code, column, text) => {
    expect(cell(tablesAt(centralAsia).procedures, code, column)).toBe(text);
  });

  test("what was accepted later was not accepted on the day asked for", () => {
    const { procedures } = tablesAt("countries=KAZ,KGZ&asOf=2009-06-29");
    expect(cell(procedures, "CCPR-OP1", "KAZ")).toBe("not on that day: accepted 2009-06-30");
    expect(cell(procedures, "CCPR-OP1", "differs")).toBe(
      "accepted only later: Kazakhstan; accepted: Kyrgyzstan",
    );
  });

  test("an answer that nobody saw is told as not known", () => {
    const unknown = facts.procedures.filter(({ accepted }) => accepted === "unknown");
    expect(unknown.length).toBeGreaterThan(0);
    for (const { iso3, procedure } of unknown) {
      const { procedures } = tablesAt(`countries=${iso3},KAZ`);
      expect(cell(procedures, procedure, iso3)).toBe("not known: the text was not seen");
    }
  });
});

describe("reporting side by side", () => {
  const { reporting } = tablesAt(centralAsia);

  test("has one row for each State and each instrument under which States report", () => {
    expect(reporting.rows).toHaveLength(5 * 11);
    expect(reporting.rows.slice(0, 2).map(({ id }) => id)).toEqual(["CCPR-KAZ", "CCPR-KGZ"]);
  });

  test.each([
    ["CAT-KAZ", "report", "CAT/C/KAZ/4"],
    ["CEDAW-KAZ", "report", "report 6, symbol not seen"],
    // next-reports.json holds May 2027 as computed: nothing published was found.
    ["CAT-KAZ", "published", "not known: looked for, not found"],
    [
      "CAT-KAZ",
      "computed",
      "48 months (CAT 19) after the review of 2023-05-10 end 2027-05; no due date",
    ],
    ["CRPD-UZB", "published", "not known: looked for, not found"],
    ["CRPD-UZB", "overdue", "(no source says that it is late)"],
    [
      "CRPD-UZB",
      "computed",
      "first report was due 2023-07-28 (CRPD 35, 24 months); whether it came was not checked",
    ],
    ["CMW-KAZ", "overdue", "(not a party)"],
    ["CRPD-UZB", "lastReview", "(no review found; this does not mean never reviewed)"],
  ])("%s %s: %s", (row, column, text) => {
    expect(cell(reporting, row, column)).toBe(text);
  });
});

describe("concerns side by side", () => {
  test("the head of each State says how many reviews are held", () => {
    const labels = tablesAt(centralAsia).concerns.columns.map(({ label }) => label);
    expect(labels[1]).toMatch(/^Kazakhstan \(\d+ held\)$/);
  });

  test("for any States, right and instruments a number is the length of the list that it opens", () => {
    const states = facts.countries.map(({ iso3 }) => iso3);
    const central = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
    const chosen = fc.uniqueArray(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...central) }, fc.constantFrom(...states)),
      { minLength: 2, maxLength: 8 },
    );
    const right = fc.constantFrom(...facts.rights.map(({ id }) => id));
    const treaty = fc.constantFrom("", "CCPR", "CAT,CRC");
    fc.assert(
      fc.property(chosen, right, treaty, (countries, id, treaties) => {
        const query = `countries=${countries.join(",")}&right=${id}&treaties=${treaties}`;
        const { concerns, passages } = tablesAt(query);
        const row = concerns.rows.find((each) => each.id === id);
        for (const iso3 of countries) {
          const found = row?.cells[iso3];
          const number = found?.kind === "value" ? Number(found.text) : 0;
          const name = release.index.country(iso3)?.nameEn ?? "";
          const ofState = passages.rows.filter(
            ({ cells }) => cells.state !== undefined && cellText(cells.state) === name,
          );
          expect(ofState, `${iso3} ${query}`).toHaveLength(number);
          if (found?.kind !== "value") continue;
          expect(
            listOfRight(found.href ?? "")
              .rows.map((each) => each.id)
              .sort(),
          ).toEqual(ofState.map((each) => each.id).sort());
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test("passages stand State by State, in each by committee, the newest first", () => {
    const { passages } = tablesAt("countries=KGZ,KAZ&right=freedom-of-expression");
    // data/observations/observations.json
    expect(passages.rows.map(({ id }) => id)).toEqual([
      "KGZ-CCPR-2014-12",
      "KGZ-CCPR-2014-14",
      "KGZ-CESCR-2024-03",
      "KAZ-CCPR-2025-04",
      "KAZ-CCPR-2016-07",
      "KAZ-ARTICLE-2021-01",
    ]);
    expect(cell(passages, "KAZ-CCPR-2016-07", "paragraphs")).toBe("50");
    expect(cell(passages, "KAZ-CCPR-2016-07", "verification")).toBe("excerpt read");
  });

  test("without a right there are no passages, and the title says so", () => {
    const { passages } = tablesAt(centralAsia);
    expect(passages.rows).toEqual([]);
    expect(passages.title).toBe("No right is chosen to read in depth");
  });
});

function listOfRight(href: string): Table {
  const url = new URL(href, "http://site.invalid");
  const { values, dropped } = readParameters(
    rightTables.specification(release.index),
    url.searchParams,
  );
  expect(dropped).toEqual([]);
  const path = { id: url.pathname.split("/").at(-1) ?? "" };
  const asOf = values.asOf ?? today;
  const tables = rightTables.tables({ release, path, values, asOf, words: englishWords });
  if (tables === null) throw new Error(`${href} opens no page`);
  return tables.main;
}

describe("two cycles side by side", () => {
  const tables = tablesAt("countries=KAZ&cycles=CCPR:2,CCPR:3");

  test("every number opens exactly the observations that it counts", () => {
    const links = countLinks(tables["cycle-rights"]);
    expect(links.length).toBeGreaterThan(15);
    for (const { href, number, where } of links) {
      expect(openList(release, href).rows, where).toHaveLength(number);
    }
  });

  // data/observations/observations.json: 10 observations from CCPR/C/KAZ/CO/2, 5 from CCPR/C/KAZ/CO/3.
  test("lists all passages of both, the earlier cycle first", () => {
    const cycles = tables["cycle-passages"].rows.map(({ cells }) =>
      cells.cycle === undefined ? "" : cellText(cells.cycle),
    );
    expect(cycles).toEqual([...Array(10).fill("2"), ...Array(5).fill("3")]);
  });

  test.each([
    ["torture", "recorded in both"],
    ["peaceful-assembly", "recorded in cycle 2; cycle 3: text not held"],
    ["right-to-life", "recorded in cycle 3; cycle 2: text not held"],
    ["privacy", "recorded in neither"],
  ])("%s: %s", (right, verdict) => {
    expect(cell(tables["cycle-rights"], right, "verdict")).toBe(verdict);
  });

  test("no word of the page says that a committee repeated itself", () => {
    const texts = tables["cycle-rights"].rows.map(({ cells }) =>
      cells.verdict === undefined ? "" : cellText(cells.verdict),
    );
    expect(texts.filter((text) => /repeat/i.test(text))).toEqual([]);
  });

  test("has the documents and reports of both with their dates", () => {
    const documents = tables["cycle-documents"];
    expect(cell(documents, "KAZ-CCPR-C-KAZ-CO-2", "date")).toBe("2016-07-11");
    expect(cell(documents, "KAZ-CCPR-C-KAZ-CO-3", "date")).toBe("2025-07-11");
    const { rows } = tables["cycle-reports"];
    expect(rows.map(({ id }) => id)).toEqual(["CCPR-3", "CCPR-2"]);
  });

  test("a right or the rows that differ narrow rights and passages alike", () => {
    const narrowed = tablesAt("countries=KAZ&cycles=CCPR:2,CCPR:3&right=torture");
    expect(narrowed["cycle-rights"].rows.map(({ id }) => id)).toEqual(["torture"]);
    expect(narrowed["cycle-passages"].rows).toHaveLength(2);
    const differing = tablesAt("countries=KAZ&cycles=CCPR:2,CCPR:3&differ=1")["cycle-rights"];
    const states = (id: string) =>
      ["first", "second"].map((side) => {
        const found = differing.rows.find((row) => row.id === id)?.cells[side];
        return found?.mark;
      });
    expect(differing.rows.length).toBeGreaterThan(5);
    for (const { id } of differing.rows) expect(new Set(states(id)).size, id).toBe(2);
  });

  test("without cycles the tables are empty and say why", () => {
    const { "cycle-rights": rights, grades } = tablesAt(centralAsia);
    expect(rights.rows).toEqual([]);
    expect(grades.title).toBe("No two reporting cycles are chosen");
  });
});

test.each([
  centralAsia,
  "countries=EUE,VAT,PSE,NIU,COK,USA,AFG,SOM",
  "countries=EUE,VAT,PSE,NIU&asOf=1990-01-01&right=torture",
  "countries=KAZ&cycles=CERD:1-3,CERD:8-10",
  "countries=UZB&cycles=CAT:4,CAT:5",
  "",
])("no cell is blank at %s", (query) => {
  for (const table of Object.values(tablesAt(query))) expect(blankCells(table)).toEqual([]);
});

test("the columns of every table are known to addresses", () => {
  const { columns } = compareTables;
  const known = typeof columns === "function" ? columns(release.index) : columns;
  for (const query of [centralAsia, "countries=KAZ&cycles=CCPR:2,CCPR:3"]) {
    for (const [name, table] of Object.entries(tablesAt(query))) {
      const ids = known[name as CompareTable];
      expect(
        table.columns.filter(({ id }) => !ids.includes(id)),
        name,
      ).toEqual([]);
    }
  }
});

test("rows of passages, documents and instruments can be cited", () => {
  const query = "countries=KAZ&cycles=CCPR:2,CCPR:3";
  const { values } = readParameters(
    compareTables.specification(release.index),
    new URLSearchParams(query),
  );
  const request = { release, path: null, values, asOf: today, words: englishWords };
  const tables = tablesAt(query);
  for (const name of ["main", "cycle-passages", "cycle-documents"] as const) {
    expect(tables[name].rows.length).toBeGreaterThan(0);
    for (const { id } of tables[name].rows) {
      expect(compareTables.citables?.[name]?.(id, request), id).toBeDefined();
    }
  }
});
