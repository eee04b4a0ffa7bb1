import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { cycleToken, cycleTokens, ofCycles } from "#lib/reporting/observation-cycle";
import { reportingCycles } from "#lib/reporting/reporting-cycle";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const asOf = "2026-02-03";

describe("the reporting cycles of a State under an instrument", () => {
  test("stand newest first, with report, documents and observations", () => {
    const cycles = reportingCycles(release, "KAZ", "CCPR", asOf);
    expect(cycles.map(({ cycle }) => cycle)).toEqual(["3", "2", "1", null]);
    expect(cycles[1]?.report?.reportSymbol).toBe("CCPR/C/KAZ/2");
    expect(cycles[1]?.documents.map(({ symbol }) => symbol)).toEqual([
      "CCPR/C/KAZ/2",
      "CCPR/C/SR.3272",
      "CCPR/C/KAZ/CO/2",
      "CCPR/C/KAZ/Q/2",
    ]);
  });

  test("keep every observation of the five States, each in one cycle", () => {
    for (const iso3 of ["KAZ", "KGZ", "TJK", "TKM", "UZB"]) {
      const all = release.observations.select({ countries: [iso3], asOf });
      const kept = instrumentCodes.flatMap((code) =>
        reportingCycles(release, iso3, code, asOf).flatMap(({ observations }) => observations),
      );
      const named = all.filter(({ instrument }) => instrument !== null);
      expect(kept.map(({ id }) => id).sort(), iso3).toEqual(named.map(({ id }) => id).sort());
    }
  });

  test("leave out what is later than the day asked for", () => {
    const cycles = reportingCycles(release, "KAZ", "CCPR", "2012-01-01");
    expect(cycles.map(({ cycle }) => cycle)).toEqual(["2", "1", null]);
    // The second report was submitted in 2014; its undated list of issues cannot be placed and stays.
    expect(cycles[0]?.report).toBeNull();
    expect(cycles[0]?.documents.map(({ symbol }) => symbol)).toEqual(["CCPR/C/KAZ/Q/2"]);
  });
});

describe("the cycles of observations", () => {
  test("part them: each has one token, and the tokens together give all", () => {
    const all = release.observations.select({ countries: ["KAZ"] });
    const tokens = cycleTokens(all);
    expect(tokens).toContain("none:none"); // the 2021 article names neither
    const parts = tokens.map((token) => ofCycles(all, [token]));
    expect(parts.every((part) => part.length > 0)).toBe(true);
    expect(parts.flat()).toHaveLength(all.length);
  });

  test("write an observation without a cycle as such", () => {
    expect(cycleToken({ instrument: "CERD", cycle: null })).toBe("CERD:none");
  });
});
