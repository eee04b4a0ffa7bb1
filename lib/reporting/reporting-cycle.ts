import type { UnDocument } from "#data/observations/documents.schema";
import type { ReportingRow } from "#data/observations/reporting.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import { keptHere } from "#lib/observations/filter";
import { dateOfDocument } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { inParagraphOrder } from "#lib/reporting/observation-cycle";

/** One reporting cycle of a State under an instrument: its report, its documents, what was observed. */
export type ReportingCycle = Readonly<{
  /** "2", "8-10"; `null` gathers what no source gives to a cycle. */
  cycle: string | null;
  report: ReportingRow | null;
  /** Oldest first, those without a date last. */
  documents: readonly UnDocument[];
  /** In the order of the paragraphs. */
  observations: readonly Observation[];
}>;

/** The cycles of a State under an instrument by the day `asOf`, newest first, what belongs to none last. */
export function reportingCycles(
  { index, observations }: Release,
  iso3: string,
  code: InstrumentCode,
  asOf: IsoDate,
): readonly ReportingCycle[] {
  const reports = index.facts.reporting.filter(
    (row) => row.iso3 === iso3 && row.instrument === code && begunBy(row, asOf),
  );
  const documents = index.documentsOf(iso3, code).filter((document) => madeBy(document, asOf));
  const observed = observations.select({
    ...keptHere,
    countries: [iso3],
    instruments: [code],
    asOf,
  });
  const names = new Set([
    ...reports.map(({ cycle }) => cycle),
    ...documents.map(cycleOfDocument),
    ...observed.map(cycleOfObservation),
  ]);
  return [...names].sort(newestFirst).map((cycle) => ({
    cycle,
    report: reports.find((row) => row.cycle === cycle) ?? null,
    documents: documents.filter((one) => cycleOfDocument(one) === cycle).sort(oldestFirst),
    observations: inParagraphOrder(observed.filter((one) => cycleOfObservation(one) === cycle)),
  }));
}

/** A complaint is no part of a reporting cycle, although some rows name it in that place. */
export function cycleOfDocument({ cycle }: Pick<UnDocument, "cycle">): string | null {
  return cycle === "individual communication" ? null : cycle;
}

function cycleOfObservation({ cycle }: Observation): string | null {
  return cycle === "individual communication" ? null : cycle;
}

/** Left out only where every date of the row is later; a row without dates stays. */
function begunBy(row: ReportingRow, asOf: IsoDate): boolean {
  const dates = [...row.dueOn, row.submittedOn, row.consideredOn].filter((date) => date !== null);
  return dates.length === 0 || dates.some((date) => firstDay(date) <= asOf);
}

function madeBy(document: UnDocument, asOf: IsoDate): boolean {
  return firstDay(dateOfDocument(document) ?? asOf) <= asOf;
}

function firstDay(date: string): IsoDate {
  return earliestDay(date.split("/")[0] ?? date);
}

function newestFirst(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return lastNumber(b) - lastNumber(a) || a.localeCompare(b);
}

/** "8-10" ends with report 10. */
function lastNumber(cycle: string): number {
  return Math.max(...(cycle.match(/\d+/g) ?? ["0"]).map(Number));
}

function oldestFirst(a: UnDocument, b: UnDocument): number {
  const left = dateOfDocument(a) ?? "9999";
  const right = dateOfDocument(b) ?? "9999";
  return left < right ? -1 : Number(left > right);
}
