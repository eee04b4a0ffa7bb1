import { describe, expect, test } from "vitest";
import type { InstrumentCode } from "#data/vocabulary";
import { bundledDataDir, loadFacts } from "#lib/db/load-facts";
import { indexFacts } from "#lib/facts/fact-index";
import { countParties, partiesOverTime } from "#lib/ratification/parties-over-time";
import { isConsent, statusOn } from "#lib/ratification/status";
import { after } from "#lib/ratification/treaty-rules";

const index = indexFacts(loadFacts(bundledDataDir));

function statusOf(iso3: string, code: InstrumentCode, asOf: string) {
  return statusOn(index.instrument(code), index.actsOf(iso3, code), asOf);
}

// Depositary: United Nations Treaty Collection, chapter IV, status pages and their notes as at 3 February 2026.
describe("status on a day, by the depositary's acts", () => {
  test.each([
    ["KAZ", "CCPR", "2006-01-23", "signatory", "signature"],
    ["KAZ", "CCPR", "2006-01-24", "party", "ratification"],
    ["KGZ", "CRPD", "2019-05-15", "signatory", "signature"],
    ["KGZ", "CRPD", "2019-05-16", "party", "ratification"],
    ["KGZ", "CAT-OP", "2021-04-15", "party", "accession"],
    ["UZB", "CRPD", "2021-04-15", "signatory", "signature"],
    ["UZB", "CRPD", "2021-06-28", "party", "ratification"],
    ["TJK", "CRPD", "2026-11-25", "signatory", "signature"],
    ["UZB", "CED", "2026-11-25", "none", undefined],
    // Notified on 8 November 2022 (C.N.400.2022.TREATIES-IV.5), effect from 8 February 2023.
    ["BLR", "CCPR-OP1", "2022-11-08", "party", "accession"],
    ["BLR", "CCPR-OP1", "2023-02-07", "party", "accession"],
    ["BLR", "CCPR-OP1", "2023-02-08", "none", "denunciation"],
    // The Secretary-General held withdrawal impossible without the consent of all (C.N.467.1997.TREATIES-10).
    ["PRK", "CCPR", "1997-08-25", "party", "accession"],
    ["PRK", "CCPR", "2026-11-25", "party", "accession"],
    // Jamaica, notified 23 October 1997; three months by CCPR-OP1 12.
    ["JAM", "CCPR-OP1", "1998-01-22", "party", "ratification"],
    ["JAM", "CCPR-OP1", "1998-01-23", "none", "denunciation"],
    // Trinidad and Tobago left on 26 August 1998, re-acceded on that day, left again on 27 June 2000.
    ["TTO", "CCPR-OP1", "1998-08-25", "party", "accession"],
    ["TTO", "CCPR-OP1", "1998-08-26", "party", "accession"],
    ["TTO", "CCPR-OP1", "2000-06-26", "party", "accession"],
    ["TTO", "CCPR-OP1", "2000-06-27", "none", "denunciation"],
    // Guyana denounced and re-acceded on 5 January 1999 and has stayed a party throughout.
    ["GUY", "CCPR-OP1", "1999-01-04", "party", "accession"],
    ["GUY", "CCPR-OP1", "1999-01-05", "party", "accession"],
    ["GUY", "CCPR-OP1", "1999-04-05", "party", "accession"],
    ["GUY", "CCPR-OP1", "2026-11-25", "party", "accession"],
    // Saint Lucia acceded to the CAT in 2026 on a day not found; the source shows it on 25 February.
    ["LCA", "CAT", "2026-02-24", "none", undefined],
    ["LCA", "CAT", "2026-02-25", "party", "accession"],
  ] as const)("%s under %s on %s: %s by %s", (iso3, code, asOf, status, act) => {
    const found = statusOf(iso3, code, asOf);
    expect([found.status, found.act?.act]).toEqual([status, act]);
  });

  test("Belarus has told that it leaves before it has left", () => {
    const found = statusOf("BLR", "CCPR-OP1", "2022-11-08");
    expect(found.status === "party" && found.leavesOn).toBe("2023-02-08");
  });

  test("Guyana's re-accession is the act that counts, not the accession it gave up that day", () => {
    expect(statusOf("GUY", "CCPR-OP1", "1999-01-05").act?.date).toBe("1999-01-05");
    expect(statusOf("GUY", "CCPR-OP1", "1999-01-04").act?.date).toBe("1993-05-10");
  });
});

describe("entry into force for a State, by each treaty's own clause", () => {
  test.each([
    ["KAZ", "CCPR", "2006-04-24", "CCPR 49(2)"], // deposited 2006-01-24, three months
    ["KAZ", "CERD", "1998-09-25", "CERD 19(2)"], // deposited 1998-08-26, the thirtieth day
    ["KAZ", "CRC-OP-AC", "2003-05-10", "CRC-OP-AC 10(2)"], // deposited 2003-04-10, one month
    ["KAZ", "CRPD-OP", "2023-08-12", "CRPD-OP 13(2)"], // deposited 2023-07-13, the thirtieth day
    ["KGZ", "CMW", "2004-01-01", "CMW 87(2)"], // deposited 2003-09-29: the first of the month after three months
    ["TJK", "CMW", "2003-07-01", "CMW 87(2)"], // joined in 2002, before the Convention itself was in force
    ["SWE", "CCPR", "1976-03-23", "CCPR 49(2)"], // deposited 1971-12-06, the Covenant's own day
    ["TTO", "CCPR-OP1", "1998-11-26", "CCPR-OP1 9(2)"], // re-acceded 1998-08-26
  ] as const)("%s under %s: %s by %s", (iso3, code, on, rule) => {
    const found = statusOf(iso3, code, code === "CCPR-OP1" ? "1999-01-01" : "2026-11-25");
    expect(found.status === "party" && found.entryIntoForce).toEqual({ kind: "day", on, rule });
  });

  test.each([
    ["KAZ", "CCPR", "2006-04-23", false],
    ["KAZ", "CCPR", "2006-04-24", true],
    ["SWE", "CCPR", "1976-03-22", false],
    ["SWE", "CCPR", "1976-03-23", true],
    // Guyana's earlier accession runs until its denunciation takes effect; the new one follows on that very day.
    ["GUY", "CCPR-OP1", "1999-02-01", true],
    ["GUY", "CCPR-OP1", "1999-04-05", true],
    // Day of deposit not known: the latest possible is 25 February, and thirty days later nobody can doubt it.
    ["LCA", "CAT", "2026-03-26", null],
    ["LCA", "CAT", "2026-03-27", true],
    ["MNE", "CCPR", "2006-10-23", true], // succession continues what bound the predecessor
  ] as const)("%s under %s on %s: in force %s", (iso3, code, asOf, inForce) => {
    const found = statusOf(iso3, code, asOf);
    expect(found.status === "party" && found.inForce).toBe(inForce);
  });

  test("a succession has no day counted from the deposit", () => {
    const found = statusOf("MNE", "CCPR", "2026-11-25");
    expect(found.status === "party" && found.entryIntoForce).toEqual({
      kind: "not-known",
      because: "succession",
    });
  });
});

describe("an instrument entered into force when its clause says, counted from the consent that completed the number", () => {
  // Not among them: CERD, CEDAW, CCPR-OP2-DP and the Covenants, whose first parties include States that no longer
  // exist, and CRPD-OP, which had to wait for its convention.
  test.each([
    ["CAT", 20, "thirtieth-day"],
    ["CRC", 20, "thirtieth-day"],
    ["CRPD", 20, "thirtieth-day"],
    ["CED", 20, "thirtieth-day"],
    ["CAT-OP", 20, "thirtieth-day"],
    ["CMW", 20, "month-after-three-months"],
    ["CRC-OP-AC", 10, "three-months"],
    ["CRC-OP-SC", 10, "three-months"],
    ["CRC-OP-IC", 10, "three-months"],
    ["CEDAW-OP", 10, "three-months"],
    ["CESCR-OP", 10, "three-months"],
  ] as const)("%s: consent %i, then the %s", (code, nth, delay) => {
    const consents = index.facts.acts.filter((act) => act.instrument === code && isConsent(act));
    const completing = consents.map((act) => act.date).sort()[nth - 1] ?? "";
    expect(after(delay, completing)).toBe(index.instrument(code).entryIntoForceOn);
  });
});

describe("parties counted by our dates equal the totals that were published", () => {
  const known = index.facts.publishedCounts.filter(
    ({ instrument, date }) => !(instrument === "CEDAW-OP" && date === "2017-02-13"),
  );
  test.each(known.map((row) => [row.instrument, row.date, row.publishedParties] as const))(
    "%s on %s: %i",
    (code, date, parties) => {
      expect(countParties(index, code, date)).toBe(parties);
    },
  );

  test("the one figure that differs is a spoken one: 106 for OP-CEDAW where 108 had been deposited", () => {
    expect(countParties(index, "CEDAW-OP", "2017-02-13")).toBe(108);
  });

  test("the line over time ends with the number of the day asked for", () => {
    const line = partiesOverTime(index, "CCPR-OP1", "2023-02-08");
    expect(line.at(-1)).toEqual({
      year: 2023,
      parties: countParties(index, "CCPR-OP1", "2023-02-08"),
    });
    expect(line[0]?.year).toBe(1966);
  });
});
