import fc from "fast-check";
import { expect, test } from "vitest";
import { reportingInstruments } from "#data/reviews/reviews.schema";
import { calendarView } from "#lib/calendar/calendar-view";
import { calendarRequest } from "#lib/calendar/fixtures/calendar-request";
import { cellText, type Row, type Table } from "#lib/table/table";
import { tablesOfView } from "#lib/tables/calendar-tables";
import { compareRequest } from "#lib/tables/compare/compare-request";
import { reportingTable } from "#lib/tables/compare/reporting-table";
import { compareTables } from "#lib/tables/compare-tables";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { nextReportsTable } from "#lib/tables/state/reporting-tables";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const countries = release.index.facts.countries.map(({ iso3 }) => iso3);

function compared(states: readonly string[], asOf: string): Table {
  const query = new URLSearchParams({ countries: states.join(","), asOf });
  const { values } = readParameters(compareTables.specification(release.index), query);
  return reportingTable(compareRequest({ release, path: null, values, asOf, words: englishWords }));
}

/** What a dossier says of the report in hand; of a treaty that does not bind the State on that day it says nothing. */
function inDossiers(iso3: string, asOf: string): Table {
  const name = release.index.country(iso3)?.nameEn ?? iso3;
  return nextReportsTable({ release, iso3, name, asOf, words: englishWords, pins: {} }, "reports");
}

function inCalendar(states: readonly string[], asOf: string): Table {
  const request = calendarRequest(`countries=${states.join(",")}&asOf=${asOf}`);
  return tablesOfView(request, calendarView(request)).reports;
}

function said(row: Row | undefined, column: string): string | undefined {
  const cell = row?.cells[column];
  return cell === undefined ? undefined : cellText(cell);
}

/** Throws where the three differ about one of the States on the day. Returns how many standings were held side by side. */
function compareThree(states: readonly string[], asOf: string): number {
  const comparison = new Map(compared(states, asOf).rows.map((row) => [row.id, row]));
  const calendar = new Map(inCalendar(states, asOf).rows.map((row) => [row.id, row]));
  let sideBySide = 0;
  for (const iso3 of states) {
    const dossier = new Map(inDossiers(iso3, asOf).rows.map((row) => [row.id, row]));
    for (const code of reportingInstruments) {
      const [one, two, three] = [
        comparison.get(`${code}-${iso3}`),
        dossier.get(code),
        calendar.get(`${iso3}.${code}`),
      ];
      const where = `${iso3} ${code} on ${asOf}`;
      if (two === undefined) {
        expect([where, said(one, "published"), three]).toEqual([where, "(not a party)", undefined]);
        continue;
      }
      sideBySide++;
      expect([where, said(one, "published")]).toEqual([where, said(two, "state")]);
      expect([where, said(three, "published")]).toEqual([where, said(two, "state")]);
      for (const column of ["overdue", "computed", "sources", "ruleSources"]) {
        expect([where, column, said(one, column)]).toEqual([where, column, said(two, column)]);
        expect([where, column, said(three, column)]).toEqual([where, column, said(two, column)]);
      }
      const [review, listed] = [one?.cells.lastReview, three?.cells.lastReview];
      expect([where, listed?.kind, review?.kind]).toEqual([where, review?.kind, review?.kind]);
      if (review?.kind === "value") {
        expect([where, said(one, "lastReview")]).toEqual([where, said(three, "lastReview")]);
      }
    }
  }
  return sideBySide;
}

function inEights(states: readonly string[]): readonly (readonly string[])[] {
  return states.flatMap((_, at) => (at % 8 === 0 ? [states.slice(at, at + 8)] : []));
}

test("a report stands alike in the comparison, the dossier and the calendar: every State, every treaty", () => {
  const sideBySide = inEights(countries)
    .filter((states) => states.length > 1)
    .reduce((sum, states) => sum + compareThree(states, "2026-11-25"), 0);
  // Most of 198 participants are parties to most of the eleven treaties under which States report.
  expect(sideBySide).toBeGreaterThan(1500);
}, 120_000);

test("and on any other day", () => {
  const day = fc
    .date({ min: new Date("1985-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const some = fc.uniqueArray(fc.constantFrom(...countries), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(some, day, (states, asOf) => {
      compareThree(states, asOf);
    }),
    { numRuns: 40 },
  );
}, 120_000);
