import { skipBlanks } from "#lib/import/json/element-end";

const quote = 0x22;
const colon = 0x3a;
const openBrace = 0x7b;

/**
 * Where the next record begins at or after `from`, or -1: a brace and one of the keys. That cannot stand inside a
 * sound record without objects of its own, since a quote in a text carries a backslash.
 */
export function findRecordStart(data: Uint8Array, from: number, keys: ReadonlySet<string>): number {
  for (let at = data.indexOf(openBrace, from); at >= 0; at = data.indexOf(openBrace, at + 1)) {
    const key = keyAt(data, skipBlanks(data, at + 1));
    if (key !== null && keys.has(key)) return at;
  }
  return -1;
}

const longestKey = 64;

function keyAt(data: Uint8Array, at: number): string | null {
  if (data[at] !== quote) return null;
  const end = data.subarray(at + 1, at + 2 + longestKey).indexOf(quote);
  if (end < 0 || data[skipBlanks(data, at + end + 2)] !== colon) return null;
  return String.fromCharCode(...data.subarray(at + 1, at + 1 + end));
}
