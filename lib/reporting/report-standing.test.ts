import { describe, expect, test } from "vitest";
import type { Facts } from "#data/catalogue";
import type { NextReport } from "#data/committees/next-reports.schema";
import type { Act } from "#data/ratification/acts.schema";
import { type ReportingInstrument, reportingInstruments } from "#data/reviews/reviews.schema";
import { type FactIndex, indexFacts } from "#lib/facts/fact-index";
import { monthsAfter } from "#lib/reporting/computed-state";
import { daysOverdue, isLate } from "#lib/reporting/published-state";
import { reportStanding, reportStandings } from "#lib/reporting/report-standing";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();
const today = "2026-11-25";

function bound(iso3: string, code: ReportingInstrument, asOf: string, facts: FactIndex = index) {
  const standing = reportStanding(facts, iso3, code, asOf);
  if (!standing.bound) throw new Error(`${iso3} is not bound by ${code} on ${asOf}`);
  return standing;
}

describe("what sources say of the report in hand", () => {
  // Sources: the files named, each row with its own address.
  test.each([
    // reporting.json: E/C.12/KAZ/2 was due in 2015 and came on 28 July 2017.
    ["KAZ", "CESCR", "2014-12-31", { kind: "due", on: "2015" }],
    ["KAZ", "CESCR", "2015-12-31", { kind: "due", on: "2015" }],
    [
      "KAZ",
      "CESCR",
      "2016-03-01", // the 29th of February 2016 counts: 31 + 29 + 1 days after 31 December
      {
        kind: "overdue",
        dueOn: "2015",
        daysOverdue: { least: 61, most: 425 },
        submittedOn: "2017-07-28",
      },
    ],
    ["KAZ", "CESCR", "2017-07-28", { kind: "submitted", on: "2017-07-28" }],
    ["KAZ", "CESCR", today, { kind: "submitted", on: "2024-05-30" }],
    // reporting.json: due in 2011, set when the second report was considered; it came on 6 October 2011.
    ["KAZ", "CEDAW", "2011-03-01", { kind: "due", on: "2011" }],
    // next-reports.json
    ["KAZ", "CCPR", today, { kind: "simplified-procedure", on: null, passed: false }],
    ["KAZ", "CAT", today, { kind: "not-known", because: "not-found" }],
    ["KAZ", "CERD", today, { kind: "not-known", because: "not-found" }],
    ["KAZ", "CEDAW", today, { kind: "submitted", on: "2024" }],
    ["KAZ", "CRC", today, { kind: "submitted", on: null }],
    ["KAZ", "CED", today, { kind: "submitted", on: "2022-08-18" }],
    ["KAZ", "CRC", "2020-01-01", { kind: "not-known", because: "neither-known" }],
    ["KGZ", "CAT", today, { kind: "simplified-procedure", on: null, passed: false }],
    ["KGZ", "CRPD", today, { kind: "submitted", on: "2022-03-30" }],
    [
      "KGZ",
      "CRPD",
      "2022-01-01",
      {
        kind: "overdue",
        dueOn: "2021",
        daysOverdue: { least: 1, most: 365 },
        submittedOn: "2022-03-30",
      },
    ],
    ["UZB", "CAT", today, { kind: "submitted", on: "2024-01-05" }],
    ["UZB", "CAT", "2023-12-31", { kind: "due", on: "2023" }],
    ["UZB", "CERD", today, { kind: "submitted", on: "2022-11-03" }],
    ["UZB", "CRPD", today, { kind: "not-known", because: "not-found" }],
    ["KAZ", "CERD", "2000-01-01", { kind: "due-passed", on: "1999-09-25" }],
    // Nothing was looked for about Tonga; its date of the CRPD stands under the rule alone.
    ["TON", "CRPD", today, { kind: "not-known", because: "not-looked-for" }],
    // A table of 2024 shows the questions of 2012, the due day and no receipt.
    [
      "AFG",
      "CCPR",
      today,
      {
        kind: "listed-overdue",
        dueOn: "2013-10-31",
        listedOn: "2024",
        years: null,
        daysOverdue: { least: 3714, most: 4079 },
        ifStillMissing: { least: 4773, most: 4773 },
        initial: false,
      },
    ],
    ["AFG", "CCPR", "2020-01-01", { kind: "not-known", because: "not-looked-for" }],
    [
      "AUT",
      "CCPR",
      "2025-08-06",
      { kind: "simplified-procedure", on: "2025-08-06", passed: false },
    ],
    ["AUT", "CCPR", "2025-08-07", { kind: "simplified-procedure", on: "2025-08-06", passed: true }],
    // On the list of 2005 of first reports that never came; reviewed later.
    [
      "TKM",
      "CCPR",
      "2006-01-01",
      {
        kind: "listed-overdue",
        dueOn: "1998",
        listedOn: "2005",
        years: null,
        daysOverdue: { least: 2193, most: 2921 },
        ifStillMissing: { least: 2558, most: 2922 },
        initial: true,
      },
    ],
  ] as const)("%s under %s on %s", (iso3, code, asOf, expected) => {
    expect(bound(iso3, code, asOf).published.state).toEqual(expected);
  });

  test("a list of missing first reports says nothing any more once a later review is known", () => {
    const { state } = bound("CIV", "CCPR", today).published;
    expect(state).toEqual({ kind: "not-known", because: "reviewed-since", reviewedOn: "2015" });
    expect(bound("CIV", "CCPR", "2012-01-01").published.state.kind).toBe("listed-overdue");
  });

  test("days are counted only where sources say that a report was missing", () => {
    const days = (iso3: string, code: ReportingInstrument, asOf: string) =>
      daysOverdue(bound(iso3, code, asOf).published.state);
    expect(days("KAZ", "CESCR", "2016-03-01")).toEqual({ least: 61, most: 425 });
    expect(days("KAZ", "CESCR", today)).toEqual({ least: 0, most: 0 });
    expect(days("UZB", "CRPD", today)).toBeNull(); // computed, its receipt was not checked
    expect(days("COG", "CESCR", today)).toBeNull(); // on the list of 2019 without a due day
    expect(days("KAZ", "CERD", today)).toBeNull();
  });

  test("every state but one that nobody looked for names its source", () => {
    const states = index.facts.countries.map(({ iso3 }) => iso3);
    for (const standing of reportStandings(index, states, [], today)) {
      if (!standing.bound) continue;
      const { state, sources } = standing.published;
      const unasked = state.kind === "not-known" && state.because === "not-looked-for";
      expect(sources.length > 0, `${standing.iso3} ${standing.instrument}`).toBe(!unasked);
    }
  });
});

describe("what the treaty's rule gives", () => {
  test.each([
    // The three computed dates of next-reports.json, found again from acts, reviews and rules.
    [
      "KAZ",
      "CAT",
      today,
      {
        kind: "interval-ends",
        on: "2027-05",
        reviewedOn: "2023-05-10",
        months: 48,
        rule: "CAT 19",
      },
    ],
    [
      "TKM",
      "CAT",
      today,
      {
        kind: "interval-ends",
        on: "2029-05",
        reviewedOn: "2025-05-02",
        months: 48,
        rule: "CAT 19",
      },
    ],
    [
      "UZB",
      "CRPD",
      today,
      { kind: "initial-due-passed", on: "2023-07-28", months: 24, rule: "CRPD 35" },
    ],
    [
      "UZB",
      "CRPD",
      "2023-07-28",
      { kind: "initial-due", on: "2023-07-28", months: 24, rule: "CRPD 35" },
    ],
    ["KAZ", "CCPR", today, { kind: "no-interval", rule: "CCPR 40", practiceMonths: 96 }],
    ["KAZ", "CED", today, { kind: "on-request", rule: "CED 29" }],
    ["UZB", "CRC-OP-AC", today, { kind: "within-convention", rule: "CRC-OP-AC 8" }],
    ["KGZ", "CRPD", today, { kind: "not-computed", because: "last-review-not-known" }],
    // Before the first review the first report was awaited: in force on 24 April 2006, one year.
    [
      "KAZ",
      "CCPR",
      "2007-01-01",
      { kind: "initial-due", on: "2007-04-24", months: 12, rule: "CCPR 40" },
    ],
  ] as const)("%s under %s on %s", (iso3, code, asOf, expected) => {
    expect(bound(iso3, code, asOf).computed).toEqual(expected);
  });

  test("the first due month agrees with the one kept with the reviews, for every State", () => {
    const kept = index.facts.latestReviews.filter((row) => row.initialReportDue !== null);
    expect(kept.length).toBeGreaterThan(1000);
    const differing = kept.flatMap(({ iso3, instrument, initialReportDue }) => {
      const { computed } = bound(iso3, instrument, today);
      if (computed.kind !== "initial-due" && computed.kind !== "initial-due-passed") return [];
      const month = computed.on.slice(0, 7);
      return month === initialReportDue ? [] : [{ iso3, instrument, month, initialReportDue }];
    });
    // The file counts a month as thirty days and leaves out that CMW 87 waits for the first of a month.
    const whereMonthsCount = ["CMW", "CRC-OP-AC", "CRC-OP-SC"];
    const unexplained = differing.filter(({ instrument, month, initialReportDue }) => {
      const steps = [-1, 1].map((step) => monthsAfter(initialReportDue as string, step));
      return !whereMonthsCount.includes(instrument) || !steps.includes(month);
    });
    expect(unexplained).toEqual([]);
    expect(differing.length).toBeLessThan(kept.length / 20);
  });

  test("no computed date makes a State late", () => {
    const computed = index.facts.nextReports.filter(
      ({ verification }) => verification === "computed",
    );
    expect(computed.map(({ iso3, instrument }) => `${iso3} ${instrument}`)).toEqual([
      "KAZ CAT",
      "TKM CAT",
      "UZB CRPD",
    ]);
    for (const { iso3, instrument } of computed) {
      const code = reportingInstruments.find((each) => each === instrument) as ReportingInstrument;
      for (const asOf of ["2026-02-03", today, "2035-01-01"]) {
        const { published } = bound(iso3, code, asOf);
        expect(isLate(published.state)).toBe(false);
        expect(published.verification).not.toBe("computed");
      }
    }
  });

  test.each([
    ["2023-05-10", 48, "2027-05"],
    ["2024-02-29", 24, "2026-02"], // no day to get wrong
    ["2020-11", 60, "2025-11"],
    ["2022", 48, "2026"],
  ])("%s and %i months give %s", (date, months, on) => {
    expect(monthsAfter(date, months)).toBe(on);
  });
});

describe("a State that is no party owes no report", () => {
  test.each([
    ["KAZ", "CMW", today, "not-joined"],
    ["UZB", "CRPD", "2021-06-27", "signed-only"],
    ["TJK", "CRPD", today, "signed-only"],
  ] as const)("%s under %s on %s: %s", (iso3, code, asOf, because) => {
    expect(reportStanding(index, iso3, code, asOf)).toMatchObject({ bound: false, because });
  });

  test("one that left owes none from that day, and one that joins again starts anew", () => {
    const made = madeUp([
      { act: "accession", date: "2000-01-31", effectiveOn: null },
      { act: "denunciation", date: "2010-02-28", effectiveOn: "2011-02-28" },
      { act: "accession", date: "2019-12-31", effectiveOn: null },
    ]);
    const on = (asOf: string) => reportStanding(made, "NRU", "CAT", asOf);
    expect(on("2011-02-27").bound).toBe(true);
    expect(on("2011-02-28")).toMatchObject({ bound: false, because: "left" });
    // In force on 30 January 2020; a leap year lies in between.
    expect(on("2020-01-01")).toMatchObject({ computed: { kind: "initial-due", on: "2021-01-30" } });
  });
});

/** A made-up history of Nauru and the CAT, of which nothing else is held. */
function madeUp(acts: readonly Pick<Act, "act" | "date" | "effectiveOn">[]): FactIndex {
  const like = index.actsOf("NRU", "CAT").at(-1) as Act;
  const { facts } = index;
  const others = <T extends { iso3: string }>(rows: readonly T[]) =>
    rows.filter(({ iso3 }) => iso3 !== "NRU");
  const made: Facts = {
    ...facts,
    acts: [
      ...others(facts.acts),
      ...acts.map((act): Act => ({ ...like, ...act, precision: "day" })),
    ],
    reviews: others(facts.reviews),
    nextReports: others<NextReport>(facts.nextReports),
  };
  return indexFacts(made);
}
