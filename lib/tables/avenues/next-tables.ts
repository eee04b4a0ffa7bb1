import type { InstrumentCode } from "#data/vocabulary";
import { calendarSpecification } from "#lib/calendar/calendar-scope";
import type { CalendarRequest } from "#lib/calendar/calendar-view";
import { allEntries, partByDay } from "#lib/calendar/entries";
import type { Entry } from "#lib/calendar/entry";
import { followUpLedger } from "#lib/follow-up/ledger";
import type { LedgerEntry } from "#lib/follow-up/ledger-entry";
import { statusOn } from "#lib/ratification/status";
import type { Table } from "#lib/table/table";
import type { AvenuesRequest } from "#lib/tables/avenues/avenues-request";
import { entriesTable } from "#lib/tables/calendar/entries-table";
import { ledgerTable } from "#lib/tables/state/follow-up-ledger-table";
import { nextReportsTable } from "#lib/tables/state/reporting-tables";
import type { StateRequest } from "#lib/tables/state/state-request";
import { readParameters } from "#lib/url/parameters";

/** The instruments that protect the right and bind the State on the day. */
export function bindingInstruments({
  release: { index },
  iso3,
  asOf,
  instruments,
}: AvenuesRequest): readonly InstrumentCode[] {
  return instruments.filter(
    (code) => statusOn(index.instrument(code), index.actsOf(iso3, code), asOf).status === "party",
  );
}

/** The report in hand under each of these instruments: what is published apart from what the rule gives. */
export function nextTable(request: AvenuesRequest): Table {
  const { name, subject, asOf, words } = request;
  const title = words("avenues.titles.next-reports", { name, subject, asOf });
  const table = nextReportsTable(request, title);
  return { ...table, rows: table.rows.filter(({ id }) => isAmong(request.instruments, id)) };
}

function isAmong(codes: readonly InstrumentCode[], id: string): boolean {
  return codes.some((code) => code === id);
}

/** Dates ahead of the committees behind the right that concern this State or everyone. */
export function datesTable(request: AvenuesRequest): Table {
  const { name, subject, asOf, words } = request;
  const { index } = request.release;
  const committees = new Set(
    bindingInstruments(request).map((code) => index.instrument(code).committee),
  );
  const title = words("avenues.titles.dates", { name, subject, asOf });
  return datesAhead(request, title, ({ committee }) => committees.has(committee));
}

/** Dates ahead of the day asked for that concern this State or everyone. */
export function datesAhead(
  { release, iso3, asOf, words, pins }: StateRequest,
  title: string,
  isAsked: (entry: Entry) => boolean,
): Table {
  const { index } = release;
  const { ahead } = partByDay(allEntries(index, [iso3], asOf), asOf);
  const { values } = readParameters(calendarSpecification(index), new URLSearchParams());
  const calendar: CalendarRequest = {
    release,
    path: null,
    values: { ...values, asOf: pins.asOf || null, release: pins.release || null },
    asOf,
    words,
  };
  return entriesTable(calendar, "dates", title, ahead.filter(isAsked));
}

/** The follow-up of documents under these instruments, without paragraphs whose passages are held and are on other rights. */
export function followUpTable(request: AvenuesRequest): Table {
  const { release, iso3, name, subject, asOf, words } = request;
  const entries = followUpLedger(release, iso3, asOf).filter((entry) => concerns(request, entry));
  return ledgerTable(request, words("avenues.titles.follow-up", { name, subject, asOf }), entries);
}

function concerns(
  { right, instruments, release }: AvenuesRequest,
  { observations, document, committee }: LedgerEntry,
): boolean {
  if (right !== null && observations.some(({ rights }) => rights.includes(right.id))) return true;
  const isUnder =
    document === null
      ? instruments.some((code) => release.index.instrument(code).committee === committee)
      : instruments.includes(document.instrument);
  return isUnder && (right === null || observations.length === 0);
}
