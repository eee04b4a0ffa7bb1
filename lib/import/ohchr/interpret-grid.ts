import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { RawGrid } from "#lib/import/ohchr/read-grid";
import { type PageAct, readDateCell } from "#lib/import/untc/date-cell";
import { type Legend, readLegend } from "#lib/import/untc/legend";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote } from "#lib/import/untc/page-text";
import { namedParticipant } from "#lib/import/untc/participant-name";

/** What OHCHR says of one State and one instrument. */
export type WitnessRow = Readonly<{
  row: number;
  name: string;
  iso3: string;
  instrument: InstrumentCode;
  signature: PageAct | null;
  consent: PageAct | null;
  entryIntoForce: IsoDate | null;
}>;

export type WitnessPage = Readonly<{
  asOf: IsoDate;
  rows: readonly WitnessRow[];
  /** Rows that are not compared, each with the reason. */
  left: readonly string[];
  /** How many rows the whole grid has, where this page holds a part of it. */
  ofItems: number | null;
}>;

/**
 * What a grid says, row by row. A row that cannot be read with certainty is left out and says why: the second witness need
 * not be whole.
 * @throws {PageRefusal} where it is of another treaty, or no row is of use.
 */
export function interpretGrid(grid: RawGrid, asOf: IsoDate): WitnessPage {
  const columns = readColumns(grid);
  const rows: WitnessRow[] = [];
  const left: string[] = [];
  for (const [index, cells] of grid.rows.entries()) {
    try {
      const row = readRow(cells, index + 1, columns);
      if (row !== null) rows.push(row);
    } catch (error) {
      if (!(error instanceof PageRefusal)) throw error;
      const name = quote(cells[columns.country] ?? "");
      left.push(`row ${index + 1}, ${name}: ${error.message}`);
    }
  }
  if (rows.length === 0) {
    throw new PageRefusal(`has no row that can be compared${left[0] ? ` (${left[0]})` : ""}.`);
  }
  const whole = grid.items === null || grid.items <= grid.rows.length;
  return { asOf, rows, left, ofItems: whole ? null : grid.items };
}

type Columns = Readonly<{
  country: number;
  /** -1 on a page by treaty. */
  treaty: number;
  code: InstrumentCode | null;
  signature: number;
  consent: number;
  /** -1 where the grid has none. */
  entry: number;
  legends: Readonly<{ signature: Legend; consent: Legend }>;
}>;

function readColumns({ header, treaty }: RawGrid): Columns {
  const at = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell));
  const code = treaty === null ? null : codeOf(treaty);
  if (treaty !== null && code === null) {
    throw new PageRefusal(`is of ${quote(treaty)}, none of the eighteen instruments.`);
  }
  const columns = {
    country: at(/^country$/i),
    treaty: firstOf(at(/^treaty name$/i), at(/^treaty\b/i)),
    signature: at(/^signature date$/i),
    consent: at(/^ratification date\b/i),
    entry: at(/^entry into force\b/i),
  };
  if (columns.country < 0) throw new PageRefusal("has no column of countries.");
  if (code === null && columns.treaty < 0)
    throw new PageRefusal("does not say of which treaty it is.");
  const words = (header[columns.consent] ?? "").replaceAll(/\s*\bdates?\b/gi, "");
  const legends = { signature: readLegend("Signature"), consent: readLegend(words) };
  return { ...columns, code, legends };
}

function firstOf(first: number, second: number): number {
  return first < 0 ? second : first;
}

function codeOf(written: string): InstrumentCode | null {
  const code = written.trim().toUpperCase();
  return instrumentCodes.find((one) => one === code) ?? null;
}

/** `null` for an empty row. @throws {PageRefusal} for one that cannot be read. */
function readRow(cells: readonly string[], row: number, columns: Columns): WitnessRow | null {
  const name = cells[columns.country] ?? "";
  if (name === "") return null;
  const named = namedParticipant(name);
  if (named.kind !== "participant") throw new PageRefusal("nobody of ours is called so.");
  const instrument = columns.code ?? codeOf(cells[columns.treaty] ?? "");
  if (instrument === null) {
    throw new PageRefusal(`${quote(cells[columns.treaty] ?? "")} is none of the eighteen.`);
  }
  const date = (column: number, legend: Legend) =>
    readDateCell((cells[column] ?? "").replaceAll(/\(\s*([A-Za-z]{1,2})\s*\)/g, " $1"), legend)[0];
  return {
    row,
    name,
    iso3: named.iso3,
    instrument,
    signature: date(columns.signature, columns.legends.signature) ?? null,
    consent: date(columns.consent, columns.legends.consent) ?? null,
    entryIntoForce:
      columns.entry < 0 ? null : (date(columns.entry, columns.legends.signature)?.date ?? null),
  };
}
