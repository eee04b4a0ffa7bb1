import { refusalOf } from "#lib/db/import/damaged-file";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import type { RecordSource, SourceBatch, SourceRecord } from "#lib/db/import/record-source";
import { textPieces } from "#lib/db/import/xlsx/read-xml";
import { readSharedStrings, type SharedStrings } from "#lib/db/import/xlsx/shared-strings";
import { type SheetRow, sheetReader } from "#lib/db/import/xlsx/sheet-rows";
import { openWorkbook, type Workbook } from "#lib/db/import/xlsx/workbook";
import { readXlsxHeader, recordOfRow, type XlsxHeader } from "#lib/import/uhri/xlsx-row";

/**
 * The records of the first sheet of a workbook, each as the JSON export would print it. `name` is what the user calls
 * the file; `workFolder` takes its shared strings while they are needed.
 */
export async function xlsxSource(
  path: string,
  name: string,
  workFolder: string,
): Promise<RecordSource> {
  const workbook = await openWorkbook(path, name);
  let unknownColumns: readonly string[] = [];
  return {
    wholeBytes: workbook.firstSheet.bytes + (workbook.sharedStrings?.bytes ?? 0),
    batches: () => batchesOf(workbook, name, workFolder, (unknown) => (unknownColumns = unknown)),
    unknownColumns: () => unknownColumns,
    close: workbook.close,
  };
}

type OnUnknown = (columns: readonly string[]) => void;

async function* batchesOf(
  workbook: Workbook,
  name: string,
  workFolder: string,
  onUnknown: OnUnknown,
): AsyncGenerator<SourceBatch> {
  let strings: SharedStrings | null = null;
  try {
    strings = yield* setAsideStrings(workbook, workFolder);
    yield* readRecords(workbook, recordReader(name, strings, onUnknown));
  } catch (error) {
    throw refusalOf(error, name);
  } finally {
    strings?.close();
  }
}

async function* setAsideStrings(
  { sharedStrings }: Workbook,
  workFolder: string,
): AsyncGenerator<SourceBatch, SharedStrings | null> {
  if (sharedStrings === null) return null;
  const reading = readSharedStrings(await sharedStrings.open(), workFolder);
  let doneBytes = 0;
  for (let step = await reading.next(); ; step = await reading.next()) {
    if (step.done) return step.value;
    doneBytes += step.value;
    yield { records: [], doneBytes };
  }
}

async function* readRecords(
  { firstSheet, sharedStrings }: Workbook,
  reader: RecordReader,
): AsyncGenerator<SourceBatch> {
  let doneBytes = sharedStrings?.bytes ?? 0;
  for await (const { text, bytes } of textPieces(await firstSheet.open())) {
    reader.write(text);
    doneBytes += bytes;
    yield { records: reader.take(), doneBytes };
  }
  reader.close();
  yield { records: reader.take(), doneBytes };
}

type RecordReader = Readonly<{
  write(piece: string): void;
  /** The records read since the last call. */
  take(): readonly SourceRecord[];
  close(): void;
}>;

type Columns = Extract<XlsxHeader, { ok: true }>["columns"];

function recordReader(
  name: string,
  strings: SharedStrings | null,
  onUnknown: OnUnknown,
): RecordReader {
  let columns: Columns | null = null;
  let records: SourceRecord[] = [];
  const reader = sheetReader(strings, (row) => {
    if (columns === null) columns = columnsOf(row, name, onUnknown);
    else records.push(recordOf(columns, row));
  });
  return {
    write: reader.write,
    take() {
      const taken = records;
      records = [];
      return taken;
    },
    close() {
      reader.close();
      if (columns === null) throw new ImportRefusal(`${name} holds nothing on its first sheet.`);
    },
  };
}

function columnsOf(row: SheetRow, name: string, onUnknown: OnUnknown): Columns {
  const header = readXlsxHeader(Array.from(row.cells));
  if (!header.ok) {
    const missing = header.missing.map((column) => `"${column}"`).join(" and ");
    throw new ImportRefusal(
      `${name} is not the export of the index: its first sheet has no column ${missing}.`,
    );
  }
  onUnknown(header.unknown);
  return header.columns;
}

function recordOf(columns: Columns, { number, cells, broken }: SheetRow): SourceRecord {
  const record = JSON.stringify(recordOfRow(columns, cells));
  return { bytes: Buffer.from(record), place: `row ${number}`, broken };
}
