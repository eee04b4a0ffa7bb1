import { describe, expect, test } from "vitest";
import type { InstrumentCode } from "#data/vocabulary";
import { concernsGrid } from "#lib/coverage/concerns-grid";
import { coverageOf } from "#lib/coverage/coverage";
import { compactCoverage, coverageStateOf } from "#lib/coverage/grid-table";
import { instrumentCoverage, stateEvidence } from "#lib/coverage/state-evidence";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const today = "2026-11-25";

describe("the five coverage states", () => {
  test.each([
    [{ bound: false, reviewKnown: false, heldInFull: false, recorded: 0 }, "not-bound"],
    [{ bound: false, reviewKnown: true, heldInFull: true, recorded: 0 }, "not-bound"],
    [{ bound: true, reviewKnown: false, heldInFull: false, recorded: 0 }, "no-review-known"],
    [{ bound: true, reviewKnown: true, heldInFull: false, recorded: 0 }, "text-not-held"],
    [{ bound: true, reviewKnown: true, heldInFull: true, recorded: 0 }, "nothing-recorded"],
    [{ bound: true, reviewKnown: true, heldInFull: true, recorded: 3 }, "recorded"],
    // What is on record is shown even where the State is not bound on that day.
    [{ bound: false, reviewKnown: false, heldInFull: false, recorded: 1 }, "recorded"],
  ] as const)("%o is %s", (evidence, state) => {
    const coverage = coverageOf(evidence);
    expect(coverage.state).toBe(state);
    expect(coverageStateOf(compactCoverage(coverage))).toBe(state);
  });
});

describe("a State and an instrument", () => {
  // Acts: depositary, 3 February 2026. Reviews: the world list of reviews. Observations: those kept here.
  test.each([
    ["KAZ", "CCPR", "recorded"], // CCPR/C/KAZ/CO/2 and others
    ["UZB", "CED", "not-bound"], // no act on record
    ["TJK", "CRPD", "not-bound"], // signed on 22 March 2018, not bound
    ["KGZ", "CRPD", "no-review-known"], // bound since 16 May 2019, no review in any source
    ["FRA", "CCPR", "text-not-held"], // reviewed in 2015, 2024; no text held
    ["USA", "CRC", "not-bound"], // signed on 16 February 1995 only
    ["COM", "CEDAW", "no-review-known"], // Comoros: a party, no row at all in the list
  ] as const)("%s under %s: %s", (iso3, code, state) => {
    const evidence = stateEvidence(release, iso3, [], today);
    expect(instrumentCoverage(evidence, code).state).toBe(state);
  });

  test("before it joined, Kazakhstan was not bound by the Covenant and nothing was recorded", () => {
    const evidence = stateEvidence(release, "KAZ", [], "2005-12-31");
    expect(instrumentCoverage(evidence, "CCPR").state).toBe("not-bound");
  });
});

describe("the concerns grid", () => {
  const countries = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "FRA"];
  test.each([
    [[], today],
    [["CAT", "CCPR"], today],
    [[], "2012-06-30"],
    [["CRPD"], "2021-04-15"],
  ] as [InstrumentCode[], string][])(
    "under %j to %s, every number is the length of the list that it opens",
    (treaties, asOf) => {
      const grid = concernsGrid(release, { countries, treaties, rights: [], asOf });
      for (const { right, cells, latestYear } of grid.rows) {
        for (const [i, cell] of cells.entries()) {
          const filter = {
            countries: [countries[i] ?? ""],
            instruments: treaties,
            rights: [right.id],
            asOf,
          };
          expect(cell.state === "recorded" ? cell.count : 0).toBe(
            release.observations.select(filter).length,
          );
        }
        const all = release.observations.select({
          countries,
          instruments: treaties,
          rights: [right.id],
          asOf,
        });
        expect(latestYear).toBe(all.length === 0 ? null : Math.max(...all.map(({ year }) => year)));
      }
    },
  );

  test("under an instrument that does not protect a right, no State is bound to it", () => {
    const { rows } = concernsGrid(release, {
      countries: ["KAZ"],
      treaties: ["CED"],
      rights: ["health"],
      asOf: today,
    });
    expect(rows[0]?.cells[0]?.state).toBe("not-bound");
  });

  test("corruption, which no article names, is asked about under every instrument with reports", () => {
    const { rows } = concernsGrid(release, {
      countries: ["FRA"],
      treaties: [],
      rights: ["corruption"],
      asOf: today,
    });
    expect(rows[0]?.cells[0]?.state).toBe("text-not-held");
  });

  test("no cell says that nothing is recorded, because no document was read from beginning to end", () => {
    const { rows } = concernsGrid(release, { countries, treaties: [], rights: [], asOf: today });
    expect(
      rows.flatMap(({ cells }) => cells).some(({ state }) => state === "nothing-recorded"),
    ).toBe(false);
  });
});
