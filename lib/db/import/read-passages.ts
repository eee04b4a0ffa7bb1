import { type FoldedBatch, type FoldPool, foldInOrder } from "#lib/db/import/fold/fold-pool";
import type { RejectReason } from "#lib/db/import/import-account";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import type { ImportReport, Reject } from "#lib/db/import/import-report";
import type { PassageSpool, Repeated } from "#lib/db/import/passage-spool";
import type { RecordSource, SourceRecord } from "#lib/db/import/record-source";

/** What reading a file to its end gives beside the passages. */
export type Reading = Readonly<{
  read: number;
  rejected: Readonly<Partial<Record<RejectReason, number>>>;
  /** The first rejected records, to be told by name. */
  firstRejects: readonly Reject[];
}>;

export type Desk = Readonly<{
  /** What the user calls the file. */
  name: string;
  spool: PassageSpool;
  report: ImportReport;
}>;

const namedRejects = 10;
/** Seven times as many as the index holds: each record costs memory until the file is known to be sound. */
export const mostRecords = 2_000_000;
/** A file whose first records are all no passages is not read to its end. */
const trialRecords = 1000;

/**
 * Reads a file to its end: passages into the spool, everything else into the report.
 * @throws {ImportRefusal} where the file turns out to be no export of the index.
 */
export async function readPassages(
  source: RecordSource,
  pool: FoldPool,
  desk: Desk,
  onBatch: (doneBytes: number, records: number) => void,
): Promise<Reading> {
  const reader = passageReader(desk);
  for await (const folded of foldInOrder(source.batches(), pool)) {
    reader.take(folded);
    if (reader.isHopeless()) break;
    if (reader.read() > mostRecords) throw new ImportRefusal(tooMany(desk.name));
    onBatch(folded.batch.doneBytes, reader.read());
  }
  reader.assertIsExport();
  await reader.writeOvertaken(source);
  return reader.finish();
}

function passageReader({ name, spool, report }: Desk) {
  const rejects = rejectList(report);
  /** Taken at first, and rejected when a richer copy came: written down when the file is read once more. */
  const overtaken = new Map<number, Repeated>();
  let read = 0;
  let beyondAscii = 0;

  function take({ batch, folded }: FoldedBatch): void {
    let lineFrom = 0;
    for (const [index, record] of folded.records.entries()) {
      read += 1;
      const source = batch.records[index];
      if (source === undefined) throw new RangeError("More records were folded than were read.");
      if (record.ok) {
        const line = folded.lines.subarray(lineFrom, lineFrom + record.lineBytes);
        lineFrom += record.lineBytes;
        takeRepeated(spool.add(read, record, line), source);
      } else {
        const { id, symbol, reason, detail } = record;
        rejects.add({ number: read, place: source.place, id, symbol, reason, detail }, source);
      }
    }
    report.warn(folded.warnings);
    beyondAscii += folded.beyondAscii;
  }

  function takeRepeated(repeated: Repeated | null, source: SourceRecord): void {
    if (repeated === null) return;
    if (repeated.poorer === read) rejects.add(rejectOf(repeated, source), source);
    else overtaken.set(repeated.poorer, repeated);
  }

  async function writeOvertaken(source: RecordSource): Promise<void> {
    let number = 0;
    for await (const record of overtaken.size === 0 ? [] : recordsOf(source)) {
      number += 1;
      const repeated = overtaken.get(number);
      if (repeated === undefined) continue;
      rejects.add(rejectOf(repeated, record), record);
      if (overtaken.delete(number) && overtaken.size === 0) return;
    }
  }

  function assertIsExport(): void {
    if (read === 0) throw new ImportRefusal(`${name} holds no records.`);
    const foreign = rejects.counts["not-utf8"] ?? 0;
    if (foreign > beyondAscii) throw new ImportRefusal(notUtf8(name, foreign, read));
    const [first] = rejects.first;
    if (spool.count() === 0 && first !== undefined) {
      throw new ImportRefusal(noPassages(name, read, first));
    }
  }

  return {
    take,
    writeOvertaken,
    assertIsExport,
    read: () => read,
    isHopeless: () => read >= trialRecords && spool.count() === 0,
    finish: (): Reading => ({ read, rejected: rejects.counts, firstRejects: rejects.first }),
  };
}

async function* recordsOf(source: RecordSource): AsyncGenerator<SourceRecord> {
  for await (const { records } of source.batches()) yield* records;
}

function rejectList(report: ImportReport) {
  const counts: Partial<Record<RejectReason, number>> = {};
  const first: Reject[] = [];
  return {
    counts,
    first,
    add(reject: Reject, { bytes }: SourceRecord) {
      counts[reject.reason] = (counts[reject.reason] ?? 0) + 1;
      if (first.length < namedRejects) first.push(reject);
      report.reject(reject, bytes);
    },
  };
}

function rejectOf({ id, poorer, richer }: Repeated, { place }: SourceRecord): Reject {
  const detail = `record ${richer} has the same id and is not poorer`;
  return { number: poorer, place, id, symbol: null, reason: "repeated-id", detail };
}

function tooMany(name: string): string {
  return `${name} is not the export of the index: it holds more than ${mostRecords} records.`;
}

function notUtf8(name: string, foreign: number, read: number): string {
  return `${name} is not written in UTF-8, as the export of the index is: ${foreign} of its ${read} records hold bytes of another encoding, such as Latin-1.`;
}

function noPassages(name: string, read: number, { reason, detail }: Reject): string {
  return `${name} is not the export of the index: of its first ${read} records none is a passage, the first being ${reason} (${detail}).`;
}
