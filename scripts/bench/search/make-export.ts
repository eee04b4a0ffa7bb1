import { createWriteStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generateUhri } from "#lib/import/uhri/generate";
import { jsonChunks } from "#lib/import/uhri/synthetic/json-chunks";

const seed = 20260901;

/** Writes an export of so many made-up records, the same ones each time. Gives its bytes. */
export async function makeExport(path: string, records: number): Promise<number> {
  const chunks = jsonChunks(generateUhri({ seed, profile: "full", records }));
  await pipeline(Readable.from(chunks), createWriteStream(path));
  return statSync(path).size;
}
