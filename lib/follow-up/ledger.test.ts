import fc from "fast-check";
import { expect, test } from "vitest";
import { statedDeadline } from "#lib/follow-up/due";
import { followUpLedger } from "#lib/follow-up/ledger";
import type { LedgerEntry } from "#lib/follow-up/ledger-entry";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const { facts } = release.index;
const today = "2026-11-25";

function entry(iso3: string, symbol: string, what: string, asOf = today): LedgerEntry | undefined {
  return followUpLedger(release, iso3, asOf).find(
    (each) => each.symbol === symbol && (each.paragraph ?? each.subject ?? "document") === what,
  );
}

// Each literal stands in data/observations/follow-up.json or data/committees/grades-found.json with its source.
test.each([
  ["KAZ", "CAT/C/KAZ/CO/3", "8", "replied"],
  ["KAZ", "CAT/C/KAZ/CO/4", "11-15", "replied"],
  ["KAZ", "CAT/C/KAZ/CO/4", "Violence in custody", "graded"],
  ["KGZ", "CAT/C/KGZ/CO/3", "19", "assessed"],
  ["TJK", "CAT/C/TJK/CO/3", "46", "graded"],
  ["TJK", "CCPR/C/TJK/CO/2", "Independence of lawyers", "graded"],
  ["TKM", "CCPR/C/TKM/CO/1", "18", "no-reply-known"],
  ["KAZ", "CCPR/C/KAZ/CO/3", "document", "paragraphs-not-known"],
  ["KAZ", "CRC/C/KAZ/CO/4", "document", "no-procedure"],
  ["UZB", "CRC/C/UZB/CO/5", "20", "no-procedure"],
  ["UZB", "CERD/C/UZB/CO/10-12", "follow-up report", "graded"],
] as const)("%s, %s, %s: %s", (iso3, symbol, what, state) => {
  expect(entry(iso3, symbol, what)?.state).toBe(state);
});

test("a document older than the procedure of its committee had none", () => {
  // CEDAW follows up since its 41st session, July 2008; Kazakhstan was reviewed in 2001 and 2007.
  const early = followUpLedger(release, "KAZ", today).filter(
    ({ committee, state }) => committee === "CEDAW" && state === "no-procedure-then",
  );
  expect(early.map(({ document }) => document?.id)).toEqual([
    "KAZ-CEDAW-concluding-observations-2007",
    "KAZ-CEDAW-concluding-observations-2001",
  ]);
});

test.each([
  ["Date of the State reply; deadline was 28 November 2015; no grade found.", "2015-11-28"],
  ["deadline was 29 February 2016", "2016-02-29"],
  ["Follow-up requested within one year by paragraph 24; no reply or grade found.", null],
  ["https://host.example/deadline was 1 May 2015", null],
  ["deadline was 5 Thermidor 2015", null],
])("%j states the deadline %s", (source, day) => {
  expect(statedDeadline(source)).toBe(day);
});

test("every remark that speaks of a deadline is read as one", () => {
  const remarks = facts.followUp
    .flatMap(({ sources }) => sources)
    .filter((s) => /deadline/i.test(s));
  expect(remarks.length).toBeGreaterThan(0);
  expect(remarks.filter((remark) => statedDeadline(remark) === null)).toEqual([]);
});

test("what a committee usually gives is never turned into a day", () => {
  expect(entry("KAZ", "CAT/C/KAZ/CO/4", "10")?.due).toEqual({ kind: "not-seen", usualMonths: 12 });
  expect(entry("KAZ", "CAT/C/KAZ/CO/3", "8")?.due).toEqual({ kind: "stated", on: "2015-11-28" });
});

test("the same letter keeps the scale on which it stands", () => {
  const found = entry("TJK", "CCPR/C/TJK/CO/2", "Independence of lawyers")?.assessments[0];
  expect(found).toMatchObject({ grade: "D1", scaleId: "CCPR-CO-B", on: "2015-11-02" });
  expect(found?.scale?.meaning).toMatch(/^No cooperation/);
  const words = entry("TJK", "CAT/C/TJK/CO/3", "46")?.assessments;
  expect(words?.map(({ grade, scaleId }) => [grade, scaleId])).toEqual([
    ["partially implemented", "CAT-LABELS"],
  ]);
});

test("before a reply or a grade was known, the ledger did not know it", () => {
  expect(entry("TJK", "CAT/C/TJK/CO/3", "46", "2025-05-22")?.state).toBe("replied");
  expect(entry("TJK", "CAT/C/TJK/CO/3", "46", "2022-10-03")?.state).toBe("no-reply-known");
  expect(entry("KAZ", "CAT/C/KAZ/CO/3", "8", "2015-11-19")?.state).toBe("no-reply-known");
});

test("a day beside a grade is not taken for the day of a reply", () => {
  const replies = entry("TJK", "CAT/C/TJK/CO/3", "10")?.replies ?? [];
  expect(replies.map(({ on, dated }) => [on, dated])).toEqual([["2022-10-04", "published"]]);
});

const states = [...new Set(facts.documents.map(({ iso3 }) => iso3))];

test("no fact on follow-up and no document of concluding observations is lost, and no entry stands twice", () => {
  for (const iso3 of states) {
    const ledger = followUpLedger(release, iso3, today);
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
    const told = new Set<unknown>(
      ledger.flatMap(({ facts: own, assessments }) => [...own, ...assessments.map((a) => a.found)]),
    );
    const due = [...facts.followUp, ...facts.gradesFound].filter((row) => row.iso3 === iso3);
    expect(due.filter((row) => !told.has(row))).toEqual([]);
    const documents = new Set(ledger.map(({ document }) => document?.id));
    const concluding = facts.documents.filter(
      (each) => each.iso3 === iso3 && each.docType === "concluding-observations",
    );
    expect(concluding.filter(({ id }) => !documents.has(id))).toEqual([]);
  }
});

test("a later day never knows less", () => {
  const day = fc
    .date({ min: new Date("1995-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const known = (iso3: string, asOf: string) =>
    followUpLedger(release, iso3, asOf).flatMap(({ replies, assessments }) => [
      ...replies,
      ...assessments,
    ]).length;
  fc.assert(
    fc.property(fc.constantFrom(...states), day, day, (iso3, a, b) => {
      const [early = a, late = b] = [a, b].sort();
      expect(known(iso3, early)).toBeLessThanOrEqual(known(iso3, late));
    }),
    { numRuns: 60 },
  );
});
