import type { Instrument } from "#data/ratification/instruments.schema";
import type { PageAct } from "#lib/import/untc/date-cell";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote } from "#lib/import/untc/page-text";
import type { StatusPage, StatusRow } from "#lib/import/untc/status-page";

/** A table sorted by anything but names turns at every other row; a name that moved when its spelling changed turns once or twice. */
const turnsAllowed = 0.1;

/**
 * What must hold within a page: its totals, one row a participant, days that can be, and the order of names.
 * @throws {PageRefusal} for the first that does not.
 */
export function checkRows(page: StatusPage, instrument: Instrument): void {
  for (const row of page.rows) checkRow(row, page, instrument);
  checkOnce(page.rows);
  checkTotal("signatories", page.signatories, countActs(page.rows, "signature"));
  checkTotal("parties", page.parties, countActs(page.rows, "consent"));
  checkOrder(page.rows);
}

function checkRow({ row, name, signature, consent }: StatusRow, page: StatusPage, own: Instrument) {
  const acts = [...signature, ...consent];
  const at = `in row ${row}, ${quote(name)}`;
  if (acts.length === 0) throw new PageRefusal(`has no date ${at}.`);
  for (const { date } of acts) {
    if (date > page.asOf) throw new PageRefusal(`of ${page.asOf} has a later day ${at}: ${date}.`);
    if (date < own.adoptedOn) {
      throw new PageRefusal(
        `has a day ${at}, ${date}, before ${own.untcNumber} was adopted on ${own.adoptedOn}.`,
      );
    }
  }
}

function checkOnce(rows: readonly StatusRow[]): void {
  const first = new Map<string, StatusRow>();
  for (const row of rows) {
    const key = row.named.kind === "participant" ? row.named.iso3 : row.name;
    const earlier = first.get(key);
    if (earlier !== undefined) {
      throw new PageRefusal(
        `has the same participant in rows ${earlier.row} and ${row.row}: ${quote(earlier.name)} and ${quote(row.name)}.`,
      );
    }
    first.set(key, row);
  }
}

/** Participants with an act of the column that counts: one in brackets does not. */
function countActs(rows: readonly StatusRow[], column: "signature" | "consent"): number {
  const counts = ({ bracketed }: PageAct) => !bracketed;
  return rows.filter((row) => row[column].some(counts)).length;
}

function checkTotal(what: "signatories" | "parties", printed: number, counted: number): void {
  if (printed === counted) return;
  throw new PageRefusal(
    `contradicts itself: it prints ${printed} ${what}, its rows show ${counted}. It was changed, cut or misread.`,
  );
}

function checkOrder(rows: readonly StatusRow[]): void {
  const collator = new Intl.Collator("en", { sensitivity: "base", ignorePunctuation: true });
  const turns = rows.filter((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && collator.compare(before.name, row.name) > 0;
  });
  if (turns.length <= Math.max(3, rows.length * turnsAllowed)) return;
  throw new PageRefusal(
    `does not list its participants by name: ${turns.length} of ${rows.length} rows stand before the one above them. It was put in another order.`,
  );
}
