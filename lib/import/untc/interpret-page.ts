import type { Instrument } from "#data/ratification/instruments.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import { type PageAct, readDateCell } from "#lib/import/untc/date-cell";
import { findTreaty } from "#lib/import/untc/find-treaty";
import { type Legend, readLegend } from "#lib/import/untc/legend";
import { dayOf } from "#lib/import/untc/page-date";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote } from "#lib/import/untc/page-text";
import { namedParticipant, printedName } from "#lib/import/untc/participant-name";
import type { RawPage, RawRow } from "#lib/import/untc/raw-page";
import { checkRows } from "#lib/import/untc/row-checks";
import type { StatusPage, StatusRow } from "#lib/import/untc/status-page";

export type ReadingOptions = Readonly<{
  instruments: readonly Instrument[];
  /** The day of the page, for one that prints none, as the XML files do. */
  asOf: IsoDate | null;
  /** Nothing can be dated later. */
  today: IsoDate;
}>;

/**
 * What a page says, once everything about it fits: treaty, day, header, each date, and its own totals against its rows.
 * @throws {PageRefusal} for the first thing that does not.
 */
export function interpretPage(page: RawPage, options: ReadingOptions): StatusPage {
  const instrument = findTreaty(page, options.instruments);
  const asOf = dayOfPage(page, options);
  const columns = readHeader(page.header);
  const rows = page.rows.map((row) => readRow(row, columns, page.header.length));
  const status: StatusPage = {
    format: page.format,
    instrument: instrument.code,
    untcNumber: instrument.untcNumber,
    asOf,
    ...readTotals(page.totals),
    rows,
  };
  checkRows(status, instrument);
  return status;
}

/** The header prints "03-02-2026": day, month, year. */
function dayOfPage({ statusLine }: RawPage, { asOf, today }: ReadingOptions): IsoDate {
  const printed = statusLine === null ? null : readStatusLine(statusLine);
  const day = printed ?? asOf;
  if (day === null) {
    throw new PageRefusal(
      "prints no STATUS AS AT, so its day is not known: say on which day it was saved with --as-of YYYY-MM-DD.",
    );
  }
  if (day > today) throw new PageRefusal(`is of ${day}, a day that has not come.`);
  return day;
}

function readStatusLine(line: string): IsoDate {
  const numbers = /AS\s+AT\s*:?\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/i.exec(line);
  const words = /AS\s+AT\s*:?\s*(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})/i.exec(line);
  const [, day = "", month = "", year = ""] = numbers ?? words ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = numbers === null ? dayOf(day, month, year) : isDay(iso) ? iso : null;
  if (date === null) throw new PageRefusal(`prints ${quote(line)}, which is no day.`);
  return date;
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

type Columns = Readonly<{ name: number; signature: number; consent: number; legends: Legend[] }>;

/** Which column is which: by its words, in whatever order the columns stand. */
function readHeader(header: readonly string[]): Columns {
  const name = header.findIndex((cell) => /^participant/i.test(cell));
  if (name !== 0) throw new PageRefusal("does not head its first column with Participant.");
  const legends = header.slice(1).map(readLegend);
  const [signature, consent] = (["signature", "consent"] as const).map((column) =>
    legends.findIndex((legend) => legend.column === column),
  );
  if (legends.length !== 2 || signature === -1 || consent === -1) {
    const found = header.map((cell) => quote(cell)).join(", ");
    throw new PageRefusal(
      `has the columns ${found}; a participant, its signature and its consent are expected.`,
    );
  }
  return { name, signature: (signature ?? 0) + 1, consent: (consent ?? 0) + 1, legends };
}

function readRow({ row, cells }: RawRow, columns: Columns, width: number): StatusRow {
  const name = printedName(cells[columns.name] ?? "");
  try {
    if (cells.length !== width) {
      throw new PageRefusal(`holds ${cells.length} cells, not ${width}.`);
    }
    if (name === "") throw new PageRefusal("names no participant.");
    const acts = (column: number): PageAct[] =>
      readDateCell(cells[column] ?? "", legendOf(columns, column));
    return {
      row,
      name,
      named: namedParticipant(name),
      signature: acts(columns.signature),
      consent: acts(columns.consent),
    };
  } catch (error) {
    if (!(error instanceof PageRefusal)) throw error;
    throw new PageRefusal(`cannot be read in row ${row}, ${quote(name)}: ${error.message}`);
  }
}

function legendOf({ legends }: Columns, column: number): Legend {
  const legend = legends[column - 1];
  if (legend === undefined) throw new Error(`no legend of column ${column}`);
  return legend;
}

function readTotals(totals: string | null): Pick<StatusPage, "signatories" | "parties"> {
  const signatories = /Signatories\s*:?\s*(\d{1,4})\b/i.exec(totals ?? "")?.[1];
  const parties = /Parties\s*:?\s*(\d{1,4})\b/i.exec(totals ?? "")?.[1];
  if (signatories === undefined || parties === undefined) {
    throw new PageRefusal("prints no totals of signatories and parties to hold its rows against.");
  }
  return { signatories: Number(signatories), parties: Number(parties) };
}
