import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { avenuesForRight } from "#lib/avenues/avenues-for-right";
import { procedureRules } from "#lib/avenues/procedure-rules";
import { openingInWords, whyInWords } from "#lib/tables/avenues/standing-words";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();
const factsDay = "2026-02-03";

function avenue(iso3: string, code: string, asOf: string) {
  const found = avenuesForRight(index, iso3, null, asOf).find(
    (each) => each.avenue.procedure.code === code,
  );
  if (found === undefined) throw new Error(`no procedure ${code}`);
  return found;
}

function told(iso3: string, code: string, asOf = factsDay) {
  const each = avenue(iso3, code, asOf);
  const { standing } = each;
  return {
    kind: standing.kind,
    why: whyInWords(each, englishWords),
    since: standing.kind === "open" ? standing.since : null,
    opens: standing.kind === "closed" ? openingInWords(standing.opening, englishWords) : null,
  };
}

describe("open procedures, since the act that opened them", () => {
  // data/ratification/procedures.json, from the depositary's pages as at 3 February 2026.
  test.each([
    ["KAZ", "CCPR-OP1", "2009-06-30"],
    ["KAZ", "CAT-22", "2008-02-21"],
    ["KAZ", "CERD-14", "2008-05-29"],
    ["KAZ", "CED-30", "2009-02-27"],
    ["KGZ", "CCPR-OP1", "1994-10-07"],
    ["KGZ", "CEDAW-OP-8", "2002-07-22"],
    ["UZB", "CCPR-OP1", "1995-09-28"],
    ["UZB", "CAT-20", "1995-09-28"],
    ["GUY", "CCPR-OP1", "1999-01-05"], // re-acceded on the day of its denunciation
    ["COL", "CEDAW-OP-8", "2022-11-22"], // the day on which it withdrew its opt-out, not that of its consent
  ])("%s %s since %s", (iso3, code, since) => {
    expect(told(iso3, code)).toMatchObject({ kind: "open", since });
  });

  test("joining a protocol opens it; it enters into force for the State three months later", () => {
    const { standing } = avenue("KAZ", "CCPR-OP1", factsDay);
    expect(standing).toMatchObject({
      inForce: { kind: "day", on: "2009-09-30", rule: "CCPR-OP1 9(2)" },
    });
  });
});

describe("closed procedures, and the act that would open them", () => {
  test.each([
    [
      "KGZ",
      "CAT-22",
      "State party to CAT; no declaration under CAT 22(1) listed",
      "declaration under CAT 22(1)",
    ],
    [
      "KGZ",
      "CED-31",
      "not a State party to CED",
      "accession to CED (CED 38), then declaration under CED 31(1)",
    ],
    [
      "UZB",
      "CEDAW-OP-8",
      "not a State party to CEDAW-OP",
      "accession to CEDAW-OP (CEDAW-OP 15) without a declaration under CEDAW-OP 10(1)",
    ],
    [
      "KAZ", // signed on 23 September 2010
      "CESCR-OP-11",
      "signed CESCR-OP, not bound by it",
      "ratification of CESCR-OP (CESCR-OP 17), then declaration under CESCR-OP 11(1)",
    ],
    [
      "TJK",
      "CEDAW-OP-8",
      "declined by a declaration under CEDAW-OP 10(1)",
      "withdrawal of the declaration under CEDAW-OP 10(2)",
    ],
    [
      "CHN", // signed CCPR in 1998, no party: the Covenant comes first
      "CCPR-OP1",
      "not a State party to CCPR-OP1",
      "ratification of CCPR (CCPR 48), then accession to CCPR-OP1 (CCPR-OP1 8)",
    ],
    [
      "USA", // no party to CRC, but to its first two protocols, which is enough (CRC-OP-IC 18)
      "CRC-OP-IC",
      "not a State party to CRC-OP-IC",
      "accession to CRC-OP-IC (CRC-OP-IC 18)",
    ],
    ["EUE", "CCPR-OP1", "not a State party to CCPR-OP1", "none: only States can join (CCPR-OP1 8)"],
    ["EUE", "CRPD-OP", "not a State party to CRPD-OP", "accession to CRPD-OP (CRPD-OP 11)"],
    [
      "MEX", // one of the five that have declared
      "CMW-77",
      "in operation against no State",
      "declarations by 10 States parties (CMW 77(8); 5 on record)",
    ],
  ])("%s %s: %s", (iso3, code, why, opens) => {
    expect(told(iso3, code)).toMatchObject({ kind: "closed", why, opens });
  });
});

describe("a State that left a procedure", () => {
  // C.N.400.2022.TREATIES-IV.5: notified on 8 November 2022, effective on 8 February 2023.
  test("Belarus: open before the notice, open with an end after it, closed from the day of effect", () => {
    expect(told("BLR", "CCPR-OP1", "2022-11-07")).toMatchObject({
      kind: "open",
      since: "1992-09-30",
    });
    expect(avenue("BLR", "CCPR-OP1", "2022-11-07").standing).toMatchObject({ until: null });
    expect(avenue("BLR", "CCPR-OP1", "2023-02-07").standing).toMatchObject({
      kind: "open",
      until: { notifiedOn: "2022-11-08", effectiveOn: "2023-02-08", computed: false },
    });
    expect(told("BLR", "CCPR-OP1", "2023-02-08")).toMatchObject({
      kind: "closed",
      why: "left CCPR-OP1: notified 2022-11-08, effective 2023-02-08. Communications submitted before 2023-02-08 go on (CCPR-OP1 12(2)).",
      opens: "accession to CCPR-OP1 (CCPR-OP1 8)",
    });
  });

  // The depositary's note on Jamaica states no day of effect: three months by CCPR-OP1 12.
  test("Jamaica: the day of effect is our arithmetic and says so", () => {
    expect(told("JAM", "CCPR-OP1", "1998-01-22").kind).toBe("open");
    expect(told("JAM", "CCPR-OP1", "1998-01-23")).toMatchObject({
      kind: "closed",
      why: expect.stringContaining("effective 1998-01-23 by our arithmetic from CCPR-OP1 12"),
    });
  });

  test("Trinidad and Tobago left, came back on the day of effect, and left for good", () => {
    expect(told("TTO", "CCPR-OP1", "1998-08-26")).toMatchObject({
      kind: "open",
      since: "1998-08-26",
    });
    expect(told("TTO", "CCPR-OP1", "2000-06-27").kind).toBe("closed");
  });
});

describe("what nobody can say stays unsaid", () => {
  test.each([
    ["POL", "CAT-20", "2026-02-03", "unclear"],
    ["LCA", "CAT-22", "2026-11-25", "unknown"],
    ["SRB", "CRC-OP-IC-13", "2026-11-25", "unknown"],
  ])("%s %s on %s: %s", (iso3, code, asOf, because) => {
    expect(avenue(iso3, code, asOf).standing).toMatchObject({ kind: "not-known", because });
  });
});

test("Colombia had declined the inquiry until it withdrew its declaration on 22 November 2022", () => {
  expect(told("COL", "CEDAW-OP-8", "2022-11-21")).toMatchObject({
    kind: "closed",
    why: "declined by a declaration under CEDAW-OP 10(1)",
    opens: "withdrawal of the declaration under CEDAW-OP 10(2)",
  });
});

test("what the answer on record adds is told: Cuba limits the inquiry of CAT without excluding it", () => {
  expect(told("CUB", "CAT-20")).toMatchObject({
    kind: "open",
    why: "State party to CAT; no opt-out under CAT 28(1) listed; sovereignty declaration on article 20",
  });
});

test("before the act that opened it a procedure is closed, and the later act is named", () => {
  expect(told("KAZ", "CAT-22", "2008-02-20")).toMatchObject({
    kind: "closed",
    why: "accepted on 2008-02-21, after the day chosen",
  });
  expect(told("KAZ", "CRPD-OP", "2023-07-12")).toMatchObject({
    kind: "closed",
    why: "accepted on 2023-07-13, after the day chosen",
  });
});

test("on the day of the facts the standing of every State is the answer on record", () => {
  const kinds = {
    yes: "open",
    no: "closed",
    "declared-not-in-force": "closed",
    unknown: "not-known",
    unclear: "not-known",
  };
  for (const { iso3, procedure, accepted, asOf, since } of index.facts.procedures) {
    const { standing } = avenue(iso3, procedure, asOf);
    expect([iso3, procedure, standing.kind]).toEqual([iso3, procedure, kinds[accepted]]);
    if (standing.kind === "open" && since !== null) {
      expect([iso3, procedure, since.startsWith(standing.since ?? "?")]).toEqual([
        iso3,
        procedure,
        true,
      ]);
    }
  }
}, 60_000);

test("every procedure of the facts appears exactly once, with one standing and a way to open it where closed", () => {
  const states = index.facts.countries.map(({ iso3 }) => iso3);
  const rights = [null, ...index.facts.rights];
  const codes = index.facts.complaintProcedures.map(({ code }) => code);
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.constantFrom(...rights),
      fc.constantFrom("1990-01-01", "2005-06-30", "2016-02-29", "2026-02-03", "2026-11-25"),
      (iso3, right, asOf) => {
        const all = avenuesForRight(index, iso3, right, asOf);
        expect(all.map(({ avenue: { procedure } }) => procedure.code)).toEqual(codes);
        for (const { standing, through, avenue: own } of all) {
          if (standing.kind === "closed" && standing.opening.kind === "steps") {
            expect(
              standing.opening.steps.length + Number(standing.because === "accepted-later"),
              own.procedure.code,
            ).toBeGreaterThan(0);
          }
          const { hears } = procedureRules[own.procedure.code];
          for (const code of through) expect(hears).toContain(code);
        }
      },
    ),
  );
});
