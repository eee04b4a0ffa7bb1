import { findElementEnd, skipBlanks } from "#lib/import/json/element-end";
import { findRecordStart } from "#lib/import/json/record-start";

/** One element of the list, as it stands in the file; nobody has parsed it yet. */
export type ListElement = Readonly<{ bytes: Uint8Array; at: number }>;

export type ListScanner = Readonly<{
  /** Takes the next piece of the file; gives the elements that end in it. Their bytes stand until the next call. */
  push(piece: Uint8Array): readonly ListElement[];
  /** Says that the file is at its end; gives the last element where it is one that broke. */
  end(): readonly ListElement[];
}>;

/** Why a file is no list of records from its first byte to its last. */
export class ListFault extends Error {
  readonly kind: "no-list" | "truncated" | "more-behind" | "element-too-long";
  readonly at: number;

  constructor(kind: ListFault["kind"], at: number) {
    super(`${kind} at byte ${at}`);
    this.kind = kind;
    this.at = at;
  }
}

/** No record of the index is a hundredth of this. */
export const longestElementBytes = 8 * 1024 * 1024;

const comma = 0x2c;
const closeBrace = 0x7d;
const closeBracket = 0x5d;
const openBracket = 0x5b;

/**
 * Parts a JSON list into its elements without parsing them, holding one element at most. Where an element breaks, the
 * scanner goes on at the next record: an object whose first key is one of `keys`.
 * @throws {ListFault} from `push` and `end`.
 */
export function listScanner(keys: ReadonlySet<string>): ListScanner {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  /** An element longer than all that waits is looked for again when twice as much is there. */
  let enoughBytes = 0;
  let rest: Uint8Array = new Uint8Array();
  let restAt = 0;
  let place: "before" | "inside" | "behind" = "before";
  let found: ListElement[] = [];

  function push(piece: Uint8Array): readonly ListElement[] {
    waiting.push(piece);
    waitingBytes += piece.length;
    return waitingBytes < enoughBytes ? [] : scan();
  }

  function scan(): readonly ListElement[] {
    rest = joined(waiting);
    found = [];
    let from = 0;
    for (let next: number | null = 0; next !== null; next = step(from)) from = next;
    from = skipBlanks(rest, from);
    restAt += from;
    rest = rest.slice(from);
    waiting = [rest];
    waitingBytes = rest.length;
    enoughBytes = found.length === 0 ? Math.min(2 * rest.length, longestElementBytes) : 0;
    return found;
  }

  /** Where to go on after one step, or null where the data does not reach for one. */
  function step(from: number): number | null {
    const at = skipBlanks(rest, from);
    if (at >= rest.length) return null;
    if (place === "behind") throw new ListFault("more-behind", restAt + at);
    if (place === "inside") return element(at);
    if (rest[at] !== openBracket) throw new ListFault("no-list", restAt + at);
    place = "inside";
    return skipBlanks(rest, at + 1);
  }

  function element(from: number): number | null {
    const end = findElementEnd(rest, from);
    if (end.kind === "end") return close(from, end.at);
    const tooLong = rest.length - from > longestElementBytes;
    const next = end.kind === "broken" || tooLong ? findRecordStart(rest, from + 1, keys) : -1;
    if (next >= 0) {
      found.push({ bytes: withoutComma(rest.subarray(from, next)), at: restAt + from });
      return next;
    }
    if (tooLong) throw new ListFault("element-too-long", restAt + from);
    return null;
  }

  function close(from: number, end: number): number {
    const closes = rest[end] === closeBracket;
    if (end - from > longestElementBytes) throw new ListFault("element-too-long", restAt + from);
    if (!closes || end > from) found.push({ bytes: rest.subarray(from, end), at: restAt + from });
    if (closes) place = "behind";
    return end + 1;
  }

  function end(): readonly ListElement[] {
    const elements = scan();
    return place === "behind" ? elements : [...elements, lastElement()];
  }

  /** A sound file that was cut is never broken, and ends in a brace and a bracket only by a rare accident. */
  function lastElement(): ListElement {
    const whole = trimmedEnd(rest);
    const bytes = rest.subarray(0, whole - 1);
    const closes = place === "inside" && rest[whole - 1] === closeBracket;
    const isBroken = closes && findElementEnd(rest, 0).kind === "broken";
    const closesRecord = closes && bytes[trimmedEnd(bytes) - 1] === closeBrace;
    if (isBroken || closesRecord) return { bytes, at: restAt };
    throw new ListFault("truncated", restAt + rest.length);
  }

  return { push, end };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const full = pieces.filter((piece) => piece.length > 0);
  if (full.length === 1 && full[0] !== undefined) return full[0];
  const all = new Uint8Array(full.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of full) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function trimmedEnd(data: Uint8Array): number {
  let end = data.length;
  while (end > 0 && (data[end - 1] ?? 0) <= 0x20) end--;
  return end;
}

function withoutComma(bytes: Uint8Array): Uint8Array {
  const end = trimmedEnd(bytes);
  return bytes[end - 1] === comma ? bytes.subarray(0, end - 1) : bytes.subarray(0, end);
}
