import { isUtf8 } from "node:buffer";
import { lineOfObservation, printOfLine, russianPrint } from "#lib/db/import/stored-line";
import type { Warning } from "#lib/import/uhri/passage";
import { type RejectionReason, toPassage } from "#lib/import/uhri/to-passage";
import { importedObservation } from "#lib/observations/from-passage";

/** Records in the form in which they go to another thread: their bytes one after the other, and where each ends. */
export type PackedRecords = Readonly<{
  bytes: Uint8Array;
  ends: Uint32Array;
  /** By number of the record: why it cannot be had whole. */
  broken: ReadonlyMap<number, string>;
}>;

export type RecordFault = RejectionReason | "broken-json" | "broken-row" | "not-utf8";

export type FoldedRecord =
  | Readonly<{
      ok: true;
      id: string;
      /** Of the line, so that a later import knows an unchanged passage. */
      print: string;
      lineBytes: number;
      /** Of heading and text where they are Russian; `null` where they are not. */
      russianPrint: string | null;
      /** Of the document, as far as the record tells it: its id, else its symbol. */
      document: string | null;
      /** A whole paragraph number; 0 where the passage has none or one within a report ("153.13"). */
      paragraph: number;
      isGuess: boolean;
    }>
  | Readonly<{
      ok: false;
      reason: RecordFault;
      detail: string;
      id: string | null;
      symbol: string | null;
    }>;

export type FoldedRecords = Readonly<{
  records: readonly FoldedRecord[];
  /** The lines of the observations, one after the other. */
  lines: Uint8Array;
  warnings: readonly Warning[];
  /** Sound records with characters beyond ASCII: they show that the file is written in UTF-8. */
  beyondAscii: number;
}>;

/** Folds records into observations. Never throws for what stands in a record. */
export function foldRecords({ bytes, ends, broken }: PackedRecords): FoldedRecords {
  const lines: Buffer[] = [];
  const warnings: Warning[] = [];
  let beyondAscii = 0;
  let from = 0;
  const records = Array.from(ends, (end, index): FoldedRecord => {
    const record = bytes.subarray(from, end);
    from = end;
    const fault = broken.get(index);
    if (fault !== undefined) return refuse("broken-row", fault, latin(record));
    if (!isUtf8(record)) return refuse("not-utf8", "bytes that are no UTF-8", latin(record));
    const text = Buffer.from(record.buffer, record.byteOffset, record.length).toString("utf8");
    if (text.length < record.length) beyondAscii += 1;
    return foldText(text, lines, warnings);
  });
  return { records, lines: Buffer.concat(lines), warnings, beyondAscii };
}

function foldText(text: string, lines: Buffer[], warnings: Warning[]): FoldedRecord {
  let value: unknown;
  try {
    value = parseRecord(text);
  } catch (error) {
    return refuse("broken-json", (error as Error).message, text);
  }
  const result = toPassage(value);
  if (!result.ok) return refuse(result.reason, result.detail, text);
  const { passage } = result;
  warnings.push(...passage.warnings);
  const line = Buffer.from(lineOfObservation(importedObservation(passage)));
  lines.push(line);
  return {
    ok: true,
    id: passage.id,
    print: printOfLine(line),
    lineBytes: line.length,
    russianPrint: russianPrint(passage),
    document: passage.documentId ?? passage.symbol,
    paragraph: wholeNumber(passage.paragraph),
    isGuess: passage.paragraphRule === "within" || passage.paragraphRule === "bare",
  };
}

const halfOfPair = /\\u[dD][89a-fA-F]/;

/** Half of a pair of surrogates stands in no address and in no file: it becomes the sign for a lost character. */
function parseRecord(text: string): unknown {
  if (!halfOfPair.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
}

function wholeNumber(paragraph: string | null): number {
  return paragraph === null || paragraph.includes(".") ? 0 : Number(paragraph);
}

const longestDetail = 160;
const idOfText = /"AnnotationId"\s*:\s*"([^"\\\s]{1,64})"/;
const symbolOfText = /"Symbol"\s*:\s*"([^"\\]{1,80})"/;

/** A record that cannot be parsed is still known by its name. */
function refuse(reason: RecordFault, detail: string, text: string): FoldedRecord {
  const id = idOfText.exec(text)?.[1] ?? null;
  const symbol = symbolOfText.exec(text)?.[1] ?? null;
  return { ok: false, reason, detail: detail.slice(0, longestDetail), id, symbol };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
