import { describe, expect, test } from "vitest";
import { reportingInstruments } from "#data/reviews/reviews.schema";
import { calendarView } from "#lib/calendar/calendar-view";
import { calendarRequest } from "#lib/calendar/fixtures/calendar-request";
import { groupOf, isLate, standingGroups } from "#lib/reporting/published-state";
import { cellText } from "#lib/table/table";
import { calendarTables, tablesOfView } from "#lib/tables/calendar-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { blankCells } from "#lib/tables/fixtures/open-list";
import { registered } from "#lib/tables/registered-page";

function open(query: string) {
  const request = calendarRequest(query);
  const view = calendarView(request);
  return { view, tables: tablesOfView(request, view) };
}

test.each([
  "",
  "countries=KAZ",
  "region=world",
  "region=world&asOf=2005-12-31&standing=late",
  "deadline=2028-02-29",
])("at ?%s every cell says something", (query) => {
  const { tables } = open(query);
  expect(Object.values(tables).flatMap(blankCells)).toEqual([]);
});

describe("a number equals its list", () => {
  test.each(["", "countries=KAZ,KGZ,UZB", "region=world", "region=world&asOf=2006-01-01"])(
    "the groups of reports at ?%s part them",
    (query) => {
      const { view } = open(query);
      const opened = standingGroups.map((group) => {
        const { rows } = open(`${query}&standing=${group}`).tables.reports;
        const counted = view.standings.filter((each) => groupOf(each.published.state) === group);
        expect(rows.length).toBe(counted.length);
        return rows.length;
      });
      expect(opened.reduce((sum, count) => sum + count, 0)).toBe(view.standings.length);
      const pairs = view.states.length * reportingInstruments.length;
      expect(view.standings.length + view.notBound).toBe(pairs);
    },
  );

  test("the tables hold the entries, those ahead and those past", () => {
    const { view, tables } = open("region=world");
    expect(tables.main.rows.map(({ id }) => id)).toEqual(view.ahead.map(({ id }) => id));
    expect(tables.past.rows.map(({ id }) => id)).toEqual(view.past.map(({ id }) => id));
  });
});

describe("what is late", () => {
  test("of the world on 25 November 2026 is what two lists name and no later review has answered", () => {
    const { rows } = open("region=world&standing=late").tables.reports;
    const named = rows.map(({ id }) => id).sort();
    // next-reports.json: the CESCR's list of 18 of October 2019, without Malawi and Saint Vincent, which were reviewed; Afghanistan.
    expect(named.filter((id) => id.endsWith(".CESCR"))).toHaveLength(16);
    expect(named).toContain("AFG.CCPR");
    expect(named).not.toContain("UZB.CRPD");
  });

  test("days are told with their day: on the list, and on the day asked for if nothing came", () => {
    const row = open("countries=AFG").tables.reports.rows.find(({ id }) => id === "AFG.CCPR");
    expect(row?.cells.overdue).toMatchObject({
      text: "3,714 to 4,079",
      note: "on the day of the list (2024); 4,773 on 2026-11-25 if it has not come since",
    });
  });

  test("no State of Central Asia is late by what is published", () => {
    const { view } = open("region=central-asia");
    expect(view.standings.filter(({ published }) => isLate(published.state))).toEqual([]);
  });
});

test("the file of a table holds the rows of the page", () => {
  const parameters = new URLSearchParams("countries=KAZ&kind=review,replies");
  const reading = registered("calendar", calendarTables).read({
    release: bundledRelease(),
    path: ["calendar"],
    table: "past",
    parameters,
    today: "2026-11-25",
    words: englishWords,
  });
  const dates = reading?.table.rows.map(({ cells }) => cells.date && cellText(cells.date));
  // calendar.json
  expect(dates).toEqual(["2026-02-15", "2025-06-24/2025-06-25", "2024-03-04/2024-03-05"]);
  expect(reading?.dropped).toEqual([]);
});

test("a plan says what lies behind and what falls on a weekend", () => {
  const { plan } = open("deadline=2026-12-01&asOf=2026-11-25").tables;
  const told = plan.rows.map(({ id, cells }) => [id, cells.weekend, cells.standing]);
  expect(
    told.map(([id, ...cells]) => [id, ...cells.map((cell) => (cell as { text: string }).text)]),
  ).toEqual([
    ["draft", "no", "past on 2026-11-25"],
    ["translation", "no", "past on 2026-11-25"],
    ["sign-off", "ends on a weekend", "began before 2026-11-25"],
    ["send", "on a weekend", "ahead"],
    ["deadline", "no", "ahead"],
  ]);
});
