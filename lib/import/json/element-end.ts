/** Where an element of a list ends. */
export type ElementEnd =
  /** At the comma or the bracket in `data[at]` that closes it. */
  | Readonly<{ kind: "end"; at: number }>
  /** Not in the data given: what follows has to be read first. */
  | Readonly<{ kind: "open" }>
  /** Nowhere: at `at` stands what no element can hold there. */
  | Readonly<{ kind: "broken"; at: number }>;

/** A record of the index holds lists, and no list holds another: what is nested so deep is made to break its reader. */
const mostNested = 32;

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;

// Kinds of tokens, each a bit, so that the kinds that may stand before another are one number.
const start = 1;
const text = 2;
const opener = 4;
const closer = 8;
const comma = 16;
const colon = 32;
const scalar = 64;
const blank = 128;

/** The kind of token that begins with a byte; 0 where none does. */
const kinds = new Uint8Array(256);
for (const [bytes, kind] of [
  [" \t\r\n", blank],
  ['"', text],
  ["{[", opener],
  ["}]", closer],
  [",", comma],
  [":", colon],
  ["-+.0123456789eEtrufalsn", scalar],
] as const) {
  for (const byte of bytes) kinds[byte.charCodeAt(0)] = kind;
}

const mayStandBefore: Readonly<Record<number, number>> = {
  [text]: start | opener | comma | colon,
  [opener]: start | opener | comma | colon,
  [scalar]: start | opener | comma | colon | scalar,
  [closer]: opener | text | closer | scalar,
  [comma]: text | closer | scalar,
  [colon]: text,
};

/**
 * Finds the end of the element of a JSON list that begins at `from`. It is not parsed: whether it is sound, `JSON.parse`
 * will say. It is broken where tokens stand side by side that cannot (behind a lost quote the next text begins with a
 * word), where brackets do not pair or stand too deep, and where an object begins in place of a key.
 */
export function findElementEnd(data: Uint8Array, from: number): ElementEnd {
  const closers: number[] = [];
  let before = start;
  for (let at = from; at < data.length; at++) {
    const byte = data[at] ?? 0;
    const kind = kinds[byte] ?? 0;
    if (kind === blank) continue;
    if (closers.length === 0 && endsElement(byte, kind)) return { kind: "end", at };
    const isSound = fits(kind, before, closers.at(-1) === closeBrace) && pairs(byte, kind, closers);
    if (!isSound) return { kind: "broken", at };
    if (kind === text) at = endOfString(data, at + 1);
    before = kind;
  }
  return { kind: "open" };
}

function endsElement(byte: number, kind: number): boolean {
  return kind === comma || byte === closeBracket;
}

/** Keeps the brackets that are still to come; false where another one comes. */
function pairs(byte: number, kind: number, closers: number[]): boolean {
  if (kind === opener) closers.push(byte === openBrace ? closeBrace : closeBracket);
  if (closers.length > mostNested) return false;
  return kind !== closer || closers.pop() === byte;
}

function fits(kind: number, before: number, inObject: boolean): boolean {
  if (((mayStandBefore[kind] ?? 0) & before) === 0) return false;
  if (kind === colon) return inObject;
  const placeOfKey = inObject && (before === opener || before === comma);
  return !placeOfKey || kind === text || kind === closer;
}

/** The place of the quote that closes the string, or the length of the data. */
function endOfString(data: Uint8Array, from: number): number {
  let at = from;
  while (at < data.length && data[at] !== quote) at += data[at] === backslash ? 2 : 1;
  return at;
}

export function skipBlanks(data: Uint8Array, from: number): number {
  let at = from;
  while (at < data.length && kinds[data[at] ?? 0] === blank) at++;
  return at;
}
