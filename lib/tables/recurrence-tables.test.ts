import { describe, expect, test } from "vitest";
import { cellText, type Table } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import type { RecurrenceParameters } from "#lib/tables/recurrence/recurrence-parameters";
import { recurrenceTables } from "#lib/tables/recurrence-tables";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const noChoice: RecurrenceParameters = {
  right: null,
  committee: null,
  passage: "",
  earlier: "",
  later: "",
  asOf: null,
  release: null,
};

function tablesOf(iso3: string, values: Partial<RecurrenceParameters> = {}, asOf = "2026-11-25") {
  const tables = recurrenceTables.tables({
    release,
    path: { iso3 },
    values: { ...noChoice, ...values },
    asOf,
    words: englishWords,
  });
  if (tables === null) throw new Error(`There is no State ${iso3}.`);
  return tables;
}

function addressOf(table: Table, row: string, column: string): URL {
  const cell = table.rows.find(({ id }) => id === row)?.cells[column];
  if (cell?.kind !== "value" || cell.href === undefined)
    throw new Error(`No link: ${row} ${column}`);
  return new URL(cell.href, "http://localhost");
}

describe("the ledger of a State", () => {
  test.each(["KAZ", "KGZ", "TJK", "TKM", "UZB"])(
    "%s: each number of passages opens exactly as many, and together they are all passages",
    (iso3) => {
      const { main, passages } = tablesOf(iso3);
      let sum = 0;
      for (const { id, cells } of main.rows) {
        const { searchParams, hash } = addressOf(main, id, "passages");
        expect(hash).toBe("#passages");
        const opened = tablesOf(iso3, { passage: searchParams.get("passage") ?? "" }).passages;
        const counted = Number(cells.passages?.kind === "value" ? cells.passages.text : Number.NaN);
        expect(opened.rows, id).toHaveLength(counted);
        sum += counted;
      }
      expect(passages.rows).toHaveLength(sum);
      expect(new Set(passages.rows.map(({ id }) => id)).size).toBe(sum);
    },
  );

  test("says of Andijan what the documents say", () => {
    const row = tablesOf("UZB").main.rows.find(({ id }) => id === "UZB-CAT-2007-04");
    const texts = Object.entries(row?.cells ?? {}).map(([id, cell]) => [id, cellText(cell)]);
    expect(Object.fromEntries(texts)).toMatchObject({
      issue: "Andijan, May 2005",
      firstDate: "2007-11-22", // CAT/C/UZB/CO/3, adopted
      lastDate: "2021", // known from the article of 2021
      cycles: "3",
      bodies: "CAT, CCPR",
      passages: "3",
      answered:
        "(no positive aspect on it is held after its first passage, which does not mean that there was none)",
    });
  });

  test("keeps to a committee and a right, in rows, in links and in the title", () => {
    const { main } = tablesOf("KGZ", { committee: "CRC", right: "torture" });
    expect(main.title).toBe(
      "Repeated concerns about Kyrgyzstan, up to 2026-11-25 (CRC; Freedom from torture and ill-treatment)",
    );
    expect(main.rows.map(({ id }) => id)).toEqual(["KGZ-CAT-1999-01"]); // with CRC/C/KGZ/CO/3-4, paragraphs 28-29
    expect(addressOf(main, "KGZ-CAT-1999-01", "issue").searchParams.get("committee")).toBe("CRC");
  });

  test("leaves out what came later than the day asked for", () => {
    const before = tablesOf("UZB", {}, "2014-12-31").main.rows.map(({ id }) => id);
    expect(before).toContain("UZB-CAT-2007-04");
    expect(before).not.toContain("UZB-CCPR-2015-07"); // said in 2015 and 2020
  });

  test("is empty for a State of which nothing is held, and absent for none", () => {
    expect(tablesOf("FRA").main.rows).toEqual([]);
    expect(
      recurrenceTables.tables({
        release,
        path: { iso3: "XXX" },
        values: noChoice,
        asOf: "2026-11-25",
        words: englishWords,
      }),
    ).toBeNull();
  });

  test("finds a group by any of its passages, so that old links hold", () => {
    const byLater = tablesOf("UZB", { passage: "UZB-CCPR-2010-02" }).passages;
    expect(byLater.rows.map(({ id }) => id)).toEqual([
      "UZB-CAT-2007-04",
      "UZB-CCPR-2010-02",
      "UZB-CCPR-2021-05",
    ]);
    expect(tablesOf("UZB", { passage: "nothing" }).passages.rows).toEqual([]);
  });
});

test("what cannot be read of an address is told", () => {
  const { values, dropped } = readParameters(recurrenceTables.specification(release.index), {
    committee: "XYZ",
    right: "torture",
  });
  expect(values.right).toBe("torture");
  expect(dropped.map(({ name }) => name)).toEqual(["committee"]);
});
