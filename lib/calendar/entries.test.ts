import { describe, expect, test } from "vitest";
import { calendarView } from "#lib/calendar/calendar-view";
import { allEntries, newestSourceDay } from "#lib/calendar/entries";
import { daysOf, type Entry, entryKinds, isPast, precisionOf } from "#lib/calendar/entry";
import { dateText, entryTitle } from "#lib/calendar/entry-words";
import { calendarRequest } from "#lib/calendar/fixtures/calendar-request";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();
const everyone = index.facts.countries.map(({ iso3 }) => iso3);
const today = "2026-11-25";

const said = (entries: readonly Entry[]) =>
  entries.map((entry) => [dateText(entry), entry.firmness, entryTitle(entry, index, englishWords)]);

describe("what lies ahead on 25 November 2026", () => {
  // calendar.json (three yearly dates of the CRC), next-reports.json, and CCPR/C/KAZ/CO/3 of 11 July 2025 with the 36
  // months of follow-up-procedures.json.
  const forAll = [
    [
      "2026-12-01",
      "estimated",
      "Deadline for NGOs, CRC: For the February 2027 pre-sessional working group",
    ],
    [
      "2027-04-01",
      "estimated",
      "Deadline for NGOs, CRC: For the June 2027 pre-sessional working group",
    ],
    [
      "2027-08-01",
      "estimated",
      "Deadline for NGOs, CRC: For the October 2027 pre-sessional working group",
    ],
  ];

  test("for Kazakhstan: a report by our arithmetic, a follow-up reply by the rule, deadlines for all", () => {
    expect(said(calendarView(calendarRequest("countries=KAZ")).ahead)).toEqual([
      forAll[0],
      forAll[1],
      ["2027-05", "computed", "Report 5 of Kazakhstan due, CAT"],
      forAll[2],
      [
        "2028-07",
        "computed",
        "Follow-up reply of Kazakhstan due, CCPR: 36 months after CCPR/C/KAZ/CO/3 of 2025-07-11",
      ],
    ]);
  });

  test.each(["KGZ", "UZB"])("for %s: nothing but the deadlines for all", (iso3) => {
    expect(said(calendarView(calendarRequest(`countries=${iso3}`)).ahead)).toEqual(forAll);
  });

  test("for Tonga its first report under the CRPD, by the rule", () => {
    const { ahead } = calendarView(calendarRequest("countries=TON&kind=next-report"));
    expect(said(ahead)).toEqual([
      [
        expect.stringMatching(/^2028-10-\d\d$/),
        "computed",
        "First report of Tonga due, CRPD: 24 months after entry into force (CRPD 35)",
      ],
    ]);
  });
});

describe("what is past, of the States named", () => {
  // calendar.json
  test.each([
    [
      "countries=KAZ&kind=review,replies",
      [
        [
          "2026-02-15",
          "firm",
          "Replies of Kazakhstan due, CRC: Replies to the list of issues on the fifth and sixth reports",
        ],
        ["2025-06-24/2025-06-25", "firm", "CCPR reviews Kazakhstan (session 144)"],
        ["2024-03-04/2024-03-05", "firm", "CRPD reviews Kazakhstan (session 30)"],
      ],
    ],
    [
      "countries=KGZ&kind=review,replies",
      [
        ["2025-04-22/2025-05-09", "firm", "CERD reviews Kyrgyzstan (session 115)"],
        ["2024-09-12/2024-09-13", "firm", "CESCR reviews Kyrgyzstan (session 76)"],
      ],
    ],
    [
      "countries=UZB&kind=review,next-report",
      [["2023-07-28", "computed", "Report 1 of Uzbekistan due, CRPD"]],
    ],
    [
      "countries=AFG,AND&kind=next-report&to=2025-12-31",
      [
        ["2025-04-07", "firm", "Replies of Andorra due under the simplified procedure, CCPR"],
        [
          "2013-10-31",
          "firm",
          "Report of Afghanistan was due, CCPR: on a published list as missing",
        ],
      ],
    ],
  ])("%s", (query, entries) => {
    expect(said(calendarView(calendarRequest(query)).past)).toEqual(entries);
  });

  test("a deadline counted back from a session says so: CEDAW asks four weeks", () => {
    const { past } = calendarView(calendarRequest("committees=CEDAW&kind=ngo-deadline"));
    expect(said(past)).toEqual([
      [
        "2026-01-05",
        "computed",
        "Deadline for NGOs, CEDAW: 4 weeks before session 92 (2026-02-02)",
      ],
      [
        "2024-01-01",
        "computed",
        "Deadline for NGOs, CEDAW: 4 weeks before session 87 (2024-01-29)",
      ],
    ]);
  });
});

describe("every entry", () => {
  const all = allEntries(index, everyone, today);

  test("has a source, a kind of the list, and an id of its own", () => {
    expect(all.length).toBeGreaterThan(100);
    for (const entry of all) {
      expect(entry.sources.length, entry.id).toBeGreaterThan(0);
      expect(
        entry.sources.every((source) => URL.canParse(source)),
        entry.id,
      ).toBe(true);
      expect(entryKinds).toContain(entry.kind);
      expect(entry.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("of the calendar of the committees is there, once", () => {
    const ids = new Set(all.map(({ id }) => id));
    const kept = all.filter(({ firmness }) => firmness !== "computed");
    const ofNextReports = kept.filter(({ detail }) => detail.kind === "report");
    expect(kept.length - ofNextReports.length).toBe(index.facts.calendar.length);
    expect(ids.has("session-cedaw-92")).toBe(true);
  });

  test("keeps its id when its days move", () => {
    const { calendar } = index.facts;
    const moved = calendar.map((fact) =>
      fact.session === 92 ? { ...fact, start: "2026-02-09", end: "2026-02-27" } : fact,
    );
    const after = allEntries(
      { ...index, facts: { ...index.facts, calendar: moved } },
      everyone,
      today,
    );
    expect(new Set(after.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
  });

  test("that no source states is told as computed", () => {
    const byUs = all.filter(({ verification }) => verification === "computed");
    expect(byUs.every(({ firmness }) => firmness !== "firm")).toBe(true);
    expect(
      all.filter(({ firmness }) => firmness === "computed").every((entry) => byUs.includes(entry)),
    ).toBe(true);
  });
});

describe("dates of every precision", () => {
  test.each([
    [{ start: "2024-02-29", end: null }, "day", { first: "2024-02-29", last: "2024-02-29" }],
    [
      { start: "2026-02-02", end: "2026-02-20" },
      "interval",
      { first: "2026-02-02", last: "2026-02-20" },
    ],
    [{ start: "2027-05", end: null }, "month", null],
    [{ start: "2026", end: null }, "year", null],
    [{ start: "2025-09", end: "2025-10-02" }, "interval", null],
    [{ start: "2025-11", end: "2025-12" }, "interval", null],
  ])("%o is a %s", (date, precision, days) => {
    expect(precisionOf(date)).toBe(precision);
    expect(daysOf(date)).toEqual(days);
  });

  test.each([
    [{ start: "2026-12-01", end: null }, "2026-12-01", false],
    [{ start: "2026-12-01", end: null }, "2026-12-02", true],
    [{ start: "2024-02", end: null }, "2024-02-29", false], // a leap day may still be it
    [{ start: "2024-02", end: null }, "2024-03-01", true],
    [{ start: "2026", end: null }, "2026-12-31", false],
    [{ start: "2026-02-02", end: "2026-02-20" }, "2026-02-20", false],
    [{ start: "2026-02-02", end: "2026-02-20" }, "2026-02-21", true],
  ])("%o is past on %s: %s", (date, asOf, past) => {
    expect(isPast(date, asOf)).toBe(past);
  });
});

test("the newest source speaks of May 2026", () => {
  // README of the facts: nothing later could be read.
  expect(newestSourceDay(index)).toBe("2026-05");
});

describe("the choice of days", () => {
  const ids = (query: string) => {
    const { ahead, past } = calendarView(calendarRequest(query));
    return [...past]
      .reverse()
      .concat(ahead)
      .map(({ id }) => id);
  };
  test("keeps what may lie within, and nothing else", () => {
    expect(ids("committees=CEDAW&kind=session&from=2026-02-20&to=2026-02-20")).toEqual([
      "session-cedaw-92",
    ]);
    expect(ids("committees=CEDAW&kind=session&from=2026-02-21&to=2026-03-01")).toEqual([]);
    expect(ids("countries=BDI&kind=visit&from=2026-07-01&to=2026-07-02")).toEqual([
      "visit-spt-bdi-2026",
    ]);
  });

  test("a choice parts into ahead and past without loss", () => {
    const whole = ids("region=world&asOf=2030-01-01").length;
    const { ahead, past } = calendarView(calendarRequest("region=world&asOf=2030-01-01"));
    expect(ahead.length + past.length).toBe(whole);
  });
});
