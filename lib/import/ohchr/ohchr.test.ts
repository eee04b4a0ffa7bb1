import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Facts } from "#data/catalogue";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { loadFacts } from "#lib/db/load-facts";
import { compareWitness, type WitnessComparison } from "#lib/import/ohchr/compare-witness";
import { interpretGrid, type WitnessPage } from "#lib/import/ohchr/interpret-grid";
import { readGrid } from "#lib/import/ohchr/read-grid";
import { recordConflicts } from "#lib/import/ohchr/record-conflicts";
import { type GridRow, gridPage, gridRows } from "#lib/import/ohchr/synthetic/grid-page";
import { decodePage } from "#lib/import/untc/decode-page";
import { PageRefusal } from "#lib/import/untc/page-refusal";

const day = "2026-02-03";
vi.setConfig({ testTimeout: 60_000 });

let facts: Facts;
beforeAll(() => {
  facts = loadFacts();
});

function read(page: string | Uint8Array): WitnessPage {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  return interpretGrid(readGrid(decodePage(bytes)), day);
}

const compare = (page: string): WitnessComparison => compareWitness(read(page), facts);

function bent(code: InstrumentCode, country: string, bend: (row: GridRow) => void): string {
  const rows = gridRows(facts, [code], day);
  const row = rows.find((one) => one.country === country);
  if (row === undefined) throw new Error(country);
  bend(row);
  return gridPage(rows, code);
}

describe("a page by treaty, printed from our facts, says what we have", () => {
  test.each(instrumentCodes)("%s", (code) => {
    const page = read(gridPage(gridRows(facts, [code], day), code));
    const { disagreements, agreeing } = compareWitness(page, facts);
    expect(disagreements).toEqual([]);
    expect(agreeing).toBeGreaterThan(300);
    // Marks that the header does not explain, acceptance and formal confirmation, are left out with the reason.
    const unexplained = { CRC: ["Netherlands"], CRPD: ["European Union"] }[code as string] ?? [];
    expect(page.left).toHaveLength(unexplained.length);
    for (const name of unexplained) expect(page.left[0]).toContain(name);
  });
});

test("a page by country takes State and treaty from its hidden columns", () => {
  const rows = gridRows(facts, instrumentCodes, day, ["KAZ"]);
  const page = read(gridPage(rows, null));
  expect(page.rows.map(({ iso3, instrument }) => [iso3, instrument])).toEqual(
    instrumentCodes.map((code) => ["KAZ", code]),
  );
  expect(compareWitness(page, facts).disagreements).toEqual([]);
});

describe("what differs is said, with what each side rests on", () => {
  test("a date", () => {
    const page = bent("CCPR", "Uzbekistan", (row) => {
      row.consent = "29 Sep 1995(a)";
    });
    expect(compare(page).disagreements).toEqual([
      expect.objectContaining({
        id: "CCPR.UZB.consent",
        witness: "accession 1995-09-29",
        ours: "accession 1995-09-28",
        oursBy: "UNTC-2026-02-03 and UNTC-2015-03-14 and WPDL-2022",
      }),
    ]);
  });

  test.each<[string, (row: GridRow) => void, string]>([
    [
      "the kind of act",
      (row) => {
        row.consent = row.consent.replace("(a)", "");
      },
      "ratification 1995-09-28",
    ],
    [
      "an act that it does not have",
      (row) => {
        row.consent = "";
        row.entry = "";
      },
      "no such act",
    ],
    [
      "a signature that we do not have",
      (row) => {
        row.signature = "01 Jan 1990";
      },
      "signature 1990-01-01",
    ],
    [
      "an entry into force",
      (row) => {
        row.entry = "29 Dec 1995";
      },
      "entry into force 1995-12-29",
    ],
  ])("%s", (_, bend, witness) => {
    const found = compare(bent("CCPR", "Uzbekistan", bend)).disagreements;
    expect(found.map((one) => one.witness)).toEqual([witness]);
  });
});

test("a State that has left may stand there with its dates or without", () => {
  const page = bent("CCPR-OP1", "Jamaica", (row) => {
    row.consent = "03 Oct 1975";
  });
  expect(compare(page).disagreements).toEqual([]);
});

test("one page of several says so, and nobody is missed", () => {
  const rows = gridRows(facts, ["CAT"], day).slice(0, 50);
  const page = read(gridPage(rows, "CAT", 198));
  expect([page.rows.length, page.ofItems]).toEqual([50, 198]);
  expect(compareWitness(page, facts).disagreements).toEqual([]);
});

describe("accepted differences", () => {
  const page = () =>
    bent("CCPR", "Uzbekistan", (row) => {
      row.consent = "29 Sep 1995(a)";
    });

  test("become conflicts on record and nothing else, and are settled from then on", () => {
    const { disagreements } = compare(page());
    const renewed = recordConflicts(facts, disagreements, "all");
    expect(Object.keys(renewed)).toEqual(["conflicts", "sources"]);
    expect(renewed.conflicts.slice(facts.conflicts.length)).toEqual([
      {
        iso3: "UZB",
        instrument: "CCPR",
        sourceASays: "OHCHR-2026-02-03: accession 1995-09-29",
        sourceBSays: "UNTC-2026-02-03 and UNTC-2015-03-14 and WPDL-2022: accession 1995-09-28",
        resolution: "accession 1995-09-28",
        why: "OHCHR takes its dates from the depositary, whose own pages are preferred.",
      },
    ]);
    const again = compareWitness(read(page()), { ...facts, ...renewed });
    expect([again.disagreements.length, again.settled.length]).toEqual([0, 1]);
  });

  test("are named by ids that the pages have", () => {
    const { disagreements } = compare(page());
    expect(() => recordConflicts(facts, disagreements, ["CAT.UZB.consent"])).toThrow("do not show");
  });
});

describe("what is not such a page says so in one sentence", () => {
  const whole = () => gridPage(gridRows(facts, ["CED"], day), "CED");
  test.each<[string, () => string, string]>([
    [
      "a page of the depositary",
      () => "<html><table id='x_tblgrid'><tr><td>Participant</td></tr></table></html>",
      "no grid of ratifications",
    ],
    ["a page of maintenance", () => "<html><title>Down</title></html>", 'titled "Down"'],
    ["a page that was cut", () => whole().slice(0, 9000), "breaks off"],
    ["XML", () => '<?xml version="1.0"?><Treaty/>', "is no page in HTML"],
    ["another treaty", () => whole().replaceAll("Treaty=CED", "Treaty=ICC"), 'is of "ICC"'],
    [
      "a grid without countries",
      () => whole().replaceAll(">Country<", ">State<"),
      "no column of countries",
    ],
    [
      "a grid of nobody",
      () =>
        gridPage(
          [{ country: "Atlantis", treaty: "CED", signature: "", consent: "", entry: "" }],
          "CED",
        ),
      "no row that can be compared",
    ],
    [
      "a header in another language",
      () => whole().replace("Accession(a)", "Adhésion(a)"),
      "English words",
    ],
    ["elements without end", () => `<html>${"<div>".repeat(500)}</html>`, "nests elements"],
  ])("%s", (_, page, words) => {
    expect(() => read(page())).toThrow(words);
    expect(() => read(page())).toThrow(PageRefusal);
  });

  test("columns that have slipped", () => {
    const rows = gridRows(facts, ["CAT"], day);
    const slipped = rows.map((row, index) => ({
      ...row,
      country: rows[(index + 1) % rows.length]?.country ?? "",
    }));
    expect(() => compare(gridPage(slipped, "CAT"))).toThrow("columns have slipped");
  });

  test("any bytes changed, lost or put in: an answer, never a crash", () => {
    const bytes = Buffer.from(whole());
    fc.assert(
      fc.property(
        fc.nat({ max: bytes.length - 1 }),
        fc.nat({ max: 40 }),
        fc.uint8Array({ maxLength: 4 }),
        (at, lost, put) => {
          const changed = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + lost)]);
          try {
            compareWitness(read(changed), facts);
          } catch (error) {
            expect(error).toBeInstanceOf(PageRefusal);
            expect((error as Error).message).toMatch(/^[^\n]+\.$/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
