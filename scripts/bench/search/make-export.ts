import { createWriteStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generateUhri } from "#lib/import/uhri/generate";
import { jsonChunks } from "#lib/import/uhri/synthetic/json-chunks";
import { russianRecords } from "#lib/import/uhri/synthetic/russian-records";

const seed = 20260901;

/** Writes an export of so many made-up records, the same ones each time. Gives its bytes. */
export async function makeExport(path: string, records: number): Promise<number> {
  return write(path, jsonChunks(generateUhri({ seed, profile: "full", records })));
}

/** Writes the Russian file to the export of `makeExport`. Gives its bytes. */
export async function makeRussianExport(path: string, records: number): Promise<number> {
  const english = generateUhri({ seed, profile: "full", records });
  return write(path, jsonChunks(russianRecords(english, { seed })));
}

async function write(path: string, chunks: Iterable<string | Uint8Array>): Promise<number> {
  await pipeline(Readable.from(chunks), createWriteStream(path));
  return statSync(path).size;
}
