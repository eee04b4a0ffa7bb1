import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Facts } from "#data/catalogue";
import { newestDay } from "#data/checks/newest-day";
import type { Act } from "#data/ratification/acts.schema";
import { instrumentCodes } from "#data/vocabulary";
import { addDays } from "#lib/dates/calendar-date";
import { loadFacts } from "#lib/db/load-facts";
import { comparePage } from "#lib/import/untc/compare-page";
import { readPage } from "#lib/import/untc/read-page";
import type { StatusPage } from "#lib/import/untc/status-page";
import { htmlPage } from "#lib/import/untc/synthetic/html-page";
import { type PageModel, pageModel } from "#lib/import/untc/synthetic/page-model";
import { xmlPage } from "#lib/import/untc/synthetic/xml-page";

vi.setConfig({ testTimeout: 60_000 });

let facts: Facts;
let today: string;
beforeAll(() => {
  facts = loadFacts();
  today = addDays(newestDay(facts), 60);
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
    const printable = facts.acts.filter((act) => !isNeverPrinted(act));
    expect(confirmed.reduce((sum, count) => sum + count, 0)).toBe(printable.length);
  });
});

/**
 * Denunciations and attempts stand in notes; of several consents the table shows one; and a day is printed only where it
 * is known (that of Saint Lucia's accession to the CAT is not).
 */
function isNeverPrinted(act: Act): boolean {
  const givenUp = ["GUY CCPR-OP1 1993-05-10", "TTO CCPR-OP1 1998-08-26"];
  return (
    act.act === "denunciation" ||
    act.act === "withdrawal-attempt" ||
    act.precision !== "day" ||
    givenUp.includes(`${act.iso3} ${act.instrument} ${act.date}`)
  );
}

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
  const page = read(pageModel(facts, "CMW", today), htmlPage);
  expect(comparePage(page, facts).changes).toEqual([
    expect.objectContaining({ id: `CMW.newer-page.${today}`, kind: "newer-page", needs: null }),
  ]);
});

test("an older page misses nothing that came after it", () => {
  const page = read(pageModel(facts, "CRPD", "2015-03-14"), htmlPage);
  // By the published total of that day.
  expect(page.parties).toBe(152);
  expect(comparePage(page, facts).changes).toEqual([]);
});
