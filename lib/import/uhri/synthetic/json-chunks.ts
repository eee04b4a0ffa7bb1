import type { RawRecord } from "#lib/import/uhri/synthetic/synthetic-record";

const chunkCharacters = 1 << 18;

/** Records as the export prints them, one minified array, in pieces small enough to write one after the other. */
export function* jsonChunks(records: Iterable<Readonly<{ record: RawRecord }>>): Generator<string> {
  let chunk = "[";
  let separator = "";
  for (const { record } of records) {
    chunk += separator + JSON.stringify(record);
    separator = ",";
    if (chunk.length < chunkCharacters) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}]`;
}
