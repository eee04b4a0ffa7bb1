import type { ActKind } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Legend } from "#lib/import/untc/legend";
import { dayOf } from "#lib/import/untc/page-date";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote, tidyText } from "#lib/import/untc/page-text";

/** A date of a cell and what it says. In brackets: it no longer counts, because the State has left. */
export type PageAct = Readonly<{
  act: ActKind;
  date: IsoDate;
  bracketed: boolean;
  /** A signature that the State took over from its predecessor. */
  bySuccession: boolean;
}>;

const token =
  /\s*(?:([[\]])|[,;.]|(\d{1,2})\s+([A-Za-z]{3,9}\.?)\s+(\d{4})(?!\d)(?:\s*([A-Za-z]{1,2})(?![A-Za-z]))?)\s*/y;

/**
 * The acts in one cell of a date column: "12 Sep 1989 a", "[ 3 Oct 1975 ]", or several, of which all but one are in
 * brackets. An empty cell holds none.
 * @throws {PageRefusal} for anything that is no date, a mark that the header does not explain, two dates that both count.
 */
export function readDateCell(raw: string, legend: Legend): PageAct[] {
  const cell = tidyText(raw);
  if (/^[-–—]?$/.test(cell)) return [];
  const acts = [...readTokens(cell, legend)];
  const fault = faultOf(acts);
  if (fault !== null) throw new PageRefusal(`${quote(raw)} ${fault}`);
  return acts;
}

function faultOf(acts: readonly PageAct[]): string | null {
  if (acts.length === 0) return "is no date.";
  if (acts.filter(({ bracketed }) => !bracketed).length > 1) {
    return "holds two dates that both count.";
  }
  return null;
}

function* readTokens(cell: string, legend: Legend): Generator<PageAct> {
  const pattern = new RegExp(token);
  let bracketed = false;
  let read = 0;
  while (read < cell.length) {
    pattern.lastIndex = read;
    const found = pattern.exec(cell);
    if (found === null) throw new PageRefusal(`${quote(cell)} is no date.`);
    read = pattern.lastIndex;
    const [, bracket, day, month = "", year = "", mark = ""] = found;
    if (bracket !== undefined) bracketed = turned(bracket, bracketed, cell);
    if (day !== undefined) yield { ...actOf(cell, day, month, year, mark, legend), bracketed };
  }
  if (bracketed) throw new PageRefusal(`${quote(cell)} opens a bracket and does not close it.`);
}

function turned(bracket: string, bracketed: boolean, cell: string): boolean {
  if ((bracket === "[") === bracketed) throw new PageRefusal(`${quote(cell)} has a bracket alone.`);
  return !bracketed;
}

function actOf(
  cell: string,
  day: string,
  month: string,
  year: string,
  mark: string,
  legend: Legend,
): Omit<PageAct, "bracketed"> {
  const date = dayOf(day, month, year);
  if (date === null) throw new PageRefusal(`${quote(cell)} is no day of the calendar.`);
  const meaning = legend.marks.get(mark);
  if (meaning === undefined) {
    const what = mark === "" ? "a date without mark" : `the mark "${mark}"`;
    throw new PageRefusal(`${quote(cell)} has ${what}, which the header does not explain.`);
  }
  if ("unheld" in meaning) {
    throw new PageRefusal(
      `${quote(cell)} is ${meaning.unheld}, an act that our data have no word for.`,
    );
  }
  return { date, act: meaning.act, bySuccession: meaning.bySuccession };
}
