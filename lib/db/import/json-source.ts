import { createReadStream, statSync } from "node:fs";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import type { RecordSource, SourceBatch, SourceRecord } from "#lib/db/import/record-source";
import {
  type ListElement,
  ListFault,
  listScanner,
  longestElementBytes,
} from "#lib/import/json/list-scanner";
import { uhriKeys } from "#lib/import/uhri/record.schema";

const pieceBytes = 256 * 1024;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const keys: ReadonlySet<string> = new Set(uhriKeys);

/** The records of a JSON file: one list, from its first byte to its last. `name` is what the user calls it. */
export function jsonSource(path: string, name: string): RecordSource {
  const wholeBytes = statSync(path).size;
  return {
    wholeBytes,
    batches: () => batchesOf(path, name),
    unknownColumns: () => [],
    close: () => {},
  };
}

async function* batchesOf(path: string, name: string): AsyncGenerator<SourceBatch> {
  const scanner = listScanner(keys);
  let doneBytes = 0;
  try {
    for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
      const found = scanner.push(doneBytes === 0 ? withoutMark(piece) : piece);
      doneBytes += piece.length;
      yield { records: found.map(recordOf), doneBytes };
    }
    yield { records: scanner.end().map(recordOf), doneBytes };
  } catch (error) {
    throw error instanceof ListFault
      ? new ImportRefusal(sentences[error.kind](name, error))
      : error;
  }
}

function withoutMark(piece: Buffer): Buffer {
  return piece.subarray(0, 3).equals(byteOrderMark) ? piece.subarray(3) : piece;
}

function recordOf({ bytes, at }: ListElement): SourceRecord {
  return { bytes, place: `byte ${at}`, broken: null };
}

const sentences: Readonly<Record<ListFault["kind"], (name: string, fault: ListFault) => string>> = {
  "no-list": (name) => `${name} is not the JSON export of the index, which is one list of records.`,
  truncated: (name, { at }) =>
    `${name} is cut off: it ends after ${at} bytes, before its list of records is closed.`,
  "more-behind": (name, { at }) =>
    `${name} is damaged: something stands behind the end of its list of records, at byte ${at}.`,
  "element-too-long": (name, { at }) =>
    `${name} is not the export of the index: at byte ${at} begins a record of more than ${longestElementBytes / 1024 / 1024} MB.`,
};
