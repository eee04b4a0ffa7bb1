import { describe, expect, test } from "vitest";
import { compareArticle } from "#lib/data-report/article-comparison";
import { citedHosts } from "#lib/data-report/cited-hosts";
import { instrumentCurrency } from "#lib/data-report/instrument-currency";
import { comparePublishedTotals } from "#lib/data-report/published-totals";
import { reviewsOfCommittee, sessionsOfCommittee } from "#lib/data-report/review-coverage";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();

test("the article's table differs from the depositary's acts in two cells, and in no other", () => {
  const differing = compareArticle(index).filter(({ agrees }) => !agrees);
  // Depositary, IV-9-b and IV-15: Kyrgyzstan acceded to OPCAT on 29 December 2008, ratified the CRPD on 16 May 2019.
  expect(
    differing.map(({ row, ours, status }) => [
      row.iso3,
      row.instrument,
      row.reported,
      ours,
      status.act?.date,
    ]),
  ).toEqual([
    ["KGZ", "CAT-OP", "ratification", "accession", "2008-12-29"],
    ["KGZ", "CRPD", "signature", "ratification", "2019-05-16"],
  ]);
  expect(compareArticle(index)).toHaveLength(27);
});

test("of 51 published totals our acts give 50, and differ in one spoken figure", () => {
  const totals = comparePublishedTotals(index);
  const differing = totals.filter(({ difference }) => difference !== 0);
  expect(totals).toHaveLength(51);
  // UN Office at Geneva, opening of the 66th session of CEDAW, 13 February 2017: 106 under the protocol
  expect(
    differing.map(({ published, ours }) => [
      published.instrument,
      published.date,
      published.publishedParties,
      ours,
    ]),
  ).toEqual([["CEDAW-OP", "2017-02-13", 106, 108]]);
});

test("four instruments were read to 19 September 2026, the CAT to 25 February, the others to 3 February", () => {
  const days = new Map<string, string[]>();
  for (const { instrument } of instrumentCurrency(index, "2026-11-25")) {
    const codes = days.get(instrument.dataCurrentTo) ?? [];
    days.set(instrument.dataCurrentTo, [...codes, instrument.code]);
  }
  expect(days.get("2026-09-19")).toEqual(["CESCR", "CRC", "CRC-OP-IC", "CRPD"]);
  expect(days.get("2026-02-25")).toEqual(["CAT"]);
  expect(days.get("2026-02-03")).toHaveLength(13);
});

test("the latest act is told as precisely as it is known", () => {
  const latest = new Map(
    instrumentCurrency(index, "2026-11-25").map((row) => [row.instrument.code, row.latestAct]),
  );
  expect(latest.get("CAT")).toBe("2026"); // Saint Lucia, day not found
  expect(latest.get("CRC-OP-IC")).toBe("2026-08-04"); // Serbia
});

describe("the list of reviews, by committee", () => {
  // Counts of the compiled list itself: rows, symbol and year, symbol only, no symbol, sessions with a list.
  test.each([
    ["CCPR", 316, 111, 82, 123, 25],
    ["CESCR", 182, 26, 63, 93, 16],
    ["CEDAW", 374, 129, 56, 189, 34],
    ["CED", 43, 2, 5, 36, 12],
  ] as const)("%s", (committee, rows, dated, symbolOnly, noSymbol, listed) => {
    expect(reviewsOfCommittee(index, committee, "all")).toHaveLength(rows);
    expect(reviewsOfCommittee(index, committee, "symbol-and-year")).toHaveLength(dated);
    expect(reviewsOfCommittee(index, committee, "symbol-only")).toHaveLength(symbolOnly);
    expect(reviewsOfCommittee(index, committee, "no-symbol")).toHaveLength(noSymbol);
    expect(sessionsOfCommittee(index, committee, "listed")).toHaveLength(listed);
  });
});

describe("hosts", () => {
  const hosts = new Map(citedHosts(index.facts).map((each) => [each.host, each]));

  test("one that is on the list may be linked, with the reason; one that is not is only named", () => {
    expect(hosts.get("docs.un.org")?.listed?.kind).toBe("official");
    expect(hosts.get("theenergyrepublic.com")).toEqual({
      host: "theenergyrepublic.com",
      citedIn: ["observations"],
      listed: null,
    });
  });

  test("one cited within a remark is found", () => {
    // "visit, not a reporting cycle; https://atlas-of-torture.org/…" in reporting.json
    expect(hosts.get("atlas-of-torture.org")?.citedIn).toContain("reporting");
  });
});
