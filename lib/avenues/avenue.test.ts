import { describe, expect, test } from "vitest";
import { avenuesOf } from "#lib/avenues/avenue";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();

function openTo(iso3: string, asOf = "2026-02-03") {
  const open = avenuesOf(index, iso3, asOf).filter(({ openness }) => openness === "yes");
  return open.map(({ procedure }) => procedure.code);
}

function answer(iso3: string, code: string) {
  return avenuesOf(index, iso3, "2026-02-03").find(({ procedure }) => procedure.code === code);
}

describe("which procedures are open against a State", () => {
  // data/ratification/README, "Procedures": Kazakhstan accepts ten of fifteen; a party to CED and CERD.
  test("Kazakhstan: ten accepted, and the two for which being a party is enough", () => {
    expect(openTo("KAZ")).toEqual([
      "CCPR-OP1",
      "CAT-22",
      "CERD-14",
      "CEDAW-OP",
      "CRPD-OP",
      "CRC-OP-IC",
      "CAT-20",
      "CEDAW-OP-8",
      "CRPD-OP-6",
      "CRC-OP-IC-13",
      "CED-33",
      "CED-30",
      "CERD-EWUA",
    ]);
  });

  test("Uzbekistan: communications under CCPR-OP1 and the inquiry of CAT; no party to CED", () => {
    expect(openTo("UZB")).toEqual(["CCPR-OP1", "CAT-20", "CERD-EWUA"]);
  });

  test("Tajikistan opted out of the inquiry of CEDAW-OP", () => {
    expect(answer("TJK", "CEDAW-OP-8")?.openness).toBe("no");
    expect(answer("TJK", "CEDAW-OP-8")?.acceptance?.basis).toContain("opted out");
  });

  test.each([
    ["BLR", "CCPR-OP1", "no"], // denounced
    ["MEX", "CMW-77", "declared-not-in-force"], // five of ten declarations
    ["POL", "CAT-20", "unclear"],
    ["LCA", "CAT-22", "unknown"],
  ])("%s %s: %s", (iso3, code, openness) => {
    expect(answer(iso3, code)?.openness).toBe(openness);
  });

  test("urgent action against enforced disappearance needs a State party on the day", () => {
    // Kazakhstan acceded to CED on 27 February 2009.
    expect(openTo("KAZ", "2009-02-26")).not.toContain("CED-30");
    expect(openTo("KAZ", "2009-02-27")).toContain("CED-30");
  });

  test("every State has an answer to each of the seventeen procedures", () => {
    for (const { iso3 } of index.facts.countries) {
      expect(avenuesOf(index, iso3, "2026-02-03"), iso3).toHaveLength(17);
    }
  });
});
