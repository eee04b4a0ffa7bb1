import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { cellText, type Table } from "#lib/table/table";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";
import { blankCells, countLinks, dossierPage, openList } from "#lib/tables/fixtures/open-list";

const release = bundledRelease();

function page(iso3: string, code: string, query = "asOf=2026-02-03") {
  return dossierPage(release, { iso3, code }, new URLSearchParams(query));
}

function column(table: Table, id: string): string[] {
  return table.rows.map(({ cells }) => {
    const cell = cells[id];
    if (cell === undefined) throw new Error(`no cell ${id}`);
    return cellText(cell);
  });
}

describe("the dossier of one State under one instrument", () => {
  test("Belarus under CCPR-OP1: acceded, left with effect from 8 February 2023", () => {
    const { main } = page("BLR", "CCPR-OP1");
    expect(column(main, "act")).toEqual(["accession", "denunciation"]);
    expect(column(main, "effectiveOn")).toEqual(["1992-12-30", "2023-02-08"]);
  });

  test("Democratic People's Republic of Korea: the withdrawal of 1997 had no effect", () => {
    const { main } = page("PRK", "CCPR");
    expect(column(main, "act")).toEqual(["accession", "attempted withdrawal"]);
    expect(column(main, "effectiveOn").at(-1)).toBe("(no effect)");
  });

  test("Kazakhstan under CCPR: reports, documents and observations of three cycles", () => {
    const { reporting, documents, observations, reviews } = page("KAZ", "CCPR");
    expect(reporting.rows).toHaveLength(3);
    expect(reviews.rows).toHaveLength(3);
    expect(observations.rows).toHaveLength(
      release.observations.select({ countries: ["KAZ"], instruments: ["CCPR"] }).length,
    );
    expect(column(documents, "symbol")).toContain("CCPR/C/KAZ/CO/2");
  });

  test("Kazakhstan under CAT: the four assessments of November 2024", () => {
    expect(column(page("KAZ", "CAT").grades, "grade")).toEqual([
      "partially implemented",
      "partially implemented",
      "no progress",
      "no progress",
    ]);
  });

  test("what NGOs may send is told for the treaty, not for a protocol whose committee reviews no reports", () => {
    expect(page("KAZ", "CCPR").submissions.rows.length).toBeGreaterThan(0);
    expect(page("KAZ", "CCPR-OP1").submissions.rows).toEqual([]);
  });

  test("can be asked for the texts that limit", () => {
    // Azerbaijan: the depositary prints a reservation to the protocol against the death penalty.
    const limiting = page("AZE", "CCPR-OP2-DP", "asOf=2026-02-03&texts=limiting").declarations;
    expect(column(limiting, "text")).toEqual(["Reservation"]);
  });
});

test("in every dossier numbers equal their lists and no cell is blank", () => {
  for (const iso3 of ["KAZ", "KGZ", "TJK", "TKM", "UZB", "GBR", "GUY"]) {
    for (const code of instrumentCodes) {
      for (const table of Object.values(page(iso3, code))) {
        expect(blankCells(table)).toEqual([]);
        const ids = table.rows.map(({ id }) => id);
        expect(new Set(ids).size, `${iso3} ${code} ${table.id}`).toBe(ids.length);
        for (const { href, number, where } of countLinks(table)) {
          expect(openList(release, href).rows, `${where} ${href}`).toHaveLength(number);
        }
      }
    }
  }
}, 120_000);
