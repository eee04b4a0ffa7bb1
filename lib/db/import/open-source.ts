import { closeSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { jsonSource } from "#lib/db/import/json-source";
import type { RecordSource } from "#lib/db/import/record-source";
import { xlsxSource } from "#lib/db/import/xlsx/xlsx-source";

/**
 * Opens an export of the index, JSON or XLSX, told apart by its first bytes and not by its name. `workFolder` takes
 * what has to be set aside while reading.
 * @throws {ImportRefusal} for a path that leads to no file, and for a file that is neither.
 */
export async function openSource(
  path: string,
  name: string,
  workFolder: string,
): Promise<RecordSource> {
  const stats = fileStats(path, name);
  if (stats.isDirectory()) throw new ImportRefusal(`${name} is a folder, not a file.`);
  if (!stats.isFile()) throw new ImportRefusal(`${name} is not a file.`);
  if (stats.size === 0) throw new ImportRefusal(`${name} is empty.`);
  const head = headOf(path, name);
  if (head.subarray(0, 4).equals(zipSignature)) return xlsxSource(path, name, workFolder);
  const fault = faultOf(head);
  if (fault !== null) throw new ImportRefusal(`${name} ${fault}`);
  return jsonSource(path, name);
}

function fileStats(path: string, name: string): Stats {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new ImportRefusal(`There is no file ${name}.`);
  return stats;
}

function headOf(path: string, name: string): Buffer {
  const head = Buffer.alloc(4096);
  try {
    const file = openSync(path, "r");
    try {
      return head.subarray(0, readSync(file, head));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new ImportRefusal(`${name} cannot be read: ${(error as Error).message}.`);
  }
}

const zipSignature = Buffer.from("PK\u0003\u0004", "latin1");
const oldOfficeSignature = Buffer.from("d0cf11e0", "hex");
const gzipSignature = Buffer.from("1f8b", "hex");
const marks16 = [Buffer.from("fffe", "hex"), Buffer.from("feff", "hex")];

/** Why a file with these first bytes is no JSON export, in the words that follow its name. */
function faultOf(head: Buffer): string | null {
  if (head.subarray(0, 4).equals(oldOfficeSignature))
    return "is an old or a protected Excel file: save it as .xlsx without a password.";
  if (head.subarray(0, 2).equals(gzipSignature)) return "is compressed: unpack it first.";
  if (marks16.some((mark) => head.subarray(0, 2).equals(mark)) || head.subarray(0, 4).includes(0))
    return "is written in UTF-16, or is no text at all; the export of the index is written in UTF-8.";
  const text = head.toString("utf8").replace("\ufeff", "").trimStart();
  if (/^<(?:!doctype html|html)/i.test(text)) return "is a web page, not an export of the index.";
  if (text.startsWith("{")) return "holds one JSON object; the export of the index is a list.";
  if (!text.startsWith("[")) return "is neither the JSON nor the XLSX export of the index.";
  return null;
}
