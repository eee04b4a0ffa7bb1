import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Facts } from "#data/catalogue";
import { instrumentCodes } from "#data/vocabulary";
import { loadFacts } from "#lib/db/load-facts";
import { comparePage } from "#lib/import/untc/compare-page";
import { readPage } from "#lib/import/untc/read-page";
import type { StatusPage } from "#lib/import/untc/status-page";
import { htmlPage } from "#lib/import/untc/synthetic/html-page";
import { type PageModel, pageModel } from "#lib/import/untc/synthetic/page-model";
import { xmlPage } from "#lib/import/untc/synthetic/xml-page";

const today = "2026-11-25";
vi.setConfig({ testTimeout: 60_000 });

let facts: Facts;
beforeAll(() => {
  facts = loadFacts();
});

function read(model: PageModel, write: (model: PageModel) => string): StatusPage {
  const { instruments } = facts;
  return readPage(new TextEncoder().encode(write(model)), { instruments, asOf: model.asOf, today });
}

const formats = [
  ["HTML", htmlPage],
  ["XML", xmlPage],
] as const;

describe.each(formats)("a page in %s, printed from our acts, says what we have", (_, write) => {
  test.each(instrumentCodes)("%s, with the totals that the depositary printed", (code) => {
    const instrument = facts.instruments.find((one) => one.code === code);
    const day = instrument?.publishedAsOf ?? "";
    const page = read(pageModel(facts, code, day), write);
    expect([page.signatories, page.parties]).toEqual([
      instrument?.publishedSignatories,
      instrument?.publishedParties,
    ]);
    expect(comparePage(page, facts).changes).toEqual([]);
  });

  test("each act that can be printed is confirmed", () => {
    const days = new Map(facts.instruments.map(({ code, dataCurrentTo }) => [code, dataCurrentTo]));
    const confirmed = instrumentCodes.map((code) => {
      const page = read(pageModel(facts, code, days.get(code) ?? ""), write);
      return comparePage(page, facts).confirmedActs;
    });
    // Not printed: five denunciations, one attempt, two consents given up before (Guyana, Trinidad and Tobago),
    // and the accession of Saint Lucia to the CAT, of which only the year is known.
    const printable = facts.acts.length - 5 - 1 - 2 - 1;
    expect(confirmed.reduce((sum, count) => sum + count, 0)).toBe(printable);
    expect(printable).toBe(3926);
  });
});

test.each([
  // Figures of April 2026, from pages read then: rows = parties + those who only signed.
  ["CESCR", 178],
  ["CCPR", 181],
  ["CEDAW", 191],
  ["CRC", 197],
  ["CRPD", 196],
] as const)("%s has %d rows", (code, rows) => {
  expect(read(pageModel(facts, code, "2026-02-03"), htmlPage).rows).toHaveLength(rows);
});

test("a newer page that says the same makes the data current to its day, and nothing else", () => {
  const page = read(pageModel(facts, "CMW", "2026-11-20"), htmlPage);
  expect(comparePage(page, facts).changes).toEqual([
    expect.objectContaining({ id: "CMW.newer-page.2026-11-20", kind: "newer-page", needs: null }),
  ]);
});

test("an older page misses nothing that came after it", () => {
  const page = read(pageModel(facts, "CRPD", "2015-03-14"), htmlPage);
  // By the published total of that day.
  expect(page.parties).toBe(152);
  expect(comparePage(page, facts).changes).toEqual([]);
});
