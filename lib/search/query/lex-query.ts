import type { Lexed, Lexeme } from "#lib/search/query/lexeme";
import { QueryFault } from "#lib/search/query/query-fault";
import {
  defaultNearDistance,
  type NearNode,
  type Place,
  queryLimits,
  type TermNode,
} from "#lib/search/query/query-node";
import { readPhrase, readWord } from "#lib/search/query/read-term";

const quotes = '"\u201c\u201d\u201e\u201f\uff02\u00ab\u00bb';
const blank = /\s+/uy;
const phrase = new RegExp(`[${quotes}]([^${quotes}]*)([${quotes}]?)(\\**)`, "uy");
const run = new RegExp(`[^\\s${quotes}()]+`, "uy");
/** A bracket that belongs to the word before it, as in "19(2)" or "person(s)". */
const attached = new RegExp(
  `(?<=[\\p{L}\\p{N}\\p{Co}]\\p{M}*)(?:\\([\\p{L}\\p{N}\\p{M}]+\\)[^\\s${quotes}()]*)+`,
  "uy",
);
const exclusion = new RegExp(`[-\\u2010\\u2011\\u2212](?=[\\p{L}\\p{N}\\p{Co}${quotes}(])`, "uy");
const operators = new Map<string, "and" | "or" | "not">([
  ["AND", "and"],
  ["OR", "or"],
  ["NOT", "not"],
]);

/** A text that is being cut, and where it begins in the whole query. */
type Lexing = Lexed & Readonly<{ text: string; offset: number }>;

/**
 * Cuts a query into pieces. Operators are upper case; quotation marks may be straight or curly; a hyphen in front of a
 * word, a phrase or a bracket is NOT. Throws a `QueryFault` at what cannot be read.
 */
export function lexQuery(text: string, offset = 0): Lexed {
  const lexing: Lexing = { text, offset, lexemes: [], ignored: [] };
  let at = 0;
  while (at < text.length) {
    const blanks = matchAt(blank, text, at);
    at = blanks === undefined ? lexNext(lexing, at) : at + blanks[0].length;
  }
  return lexing;
}

/** Reads the piece that begins at `at` and returns where it ends. */
function lexNext(lexing: Lexing, at: number): number {
  const { text } = lexing;
  if (text[at] === "(") return add(lexing, { kind: "open", ...placeIn(lexing, at, 1) });
  if (text[at] === ")") return add(lexing, { kind: "close", ...placeIn(lexing, at, 1) });
  const quoted = matchAt(phrase, text, at);
  if (quoted !== undefined) return lexPhrase(lexing, quoted);
  if (isExclusion(text, at)) return add(lexing, { kind: "not", ...placeIn(lexing, at, 1) });
  return lexRun(lexing, at, matchAt(run, text, at)?.[0] ?? "");
}

function lexPhrase(lexing: Lexing, match: RegExpExecArray): number {
  const [whole, inside = "", closing, star] = match;
  const place = placeIn(lexing, match.index, whole.length);
  if (closing === "") throw new QueryFault({ ...place, code: "unclosed-quote" });
  return add(lexing, { kind: "term", node: readPhrase(inside, star !== "", place), ...place });
}

function isExclusion(text: string, at: number): boolean {
  return matchAt(exclusion, text, at) !== undefined && /^[\s(]?$/u.test(text[at - 1] ?? "");
}

function lexRun(lexing: Lexing, at: number, plain: string): number {
  const end = at + plain.length;
  const place = placeIn(lexing, at, plain.length);
  const operator = operators.get(plain);
  if (operator !== undefined) return add(lexing, { kind: operator, ...place });
  if (plain === "NEAR" && lexing.text[end] === "(") return lexNear(lexing, at, end + 1);
  const between = plain.match(/^NEAR(?:\/(\d+))?$/);
  if (between === null) return lexWord(lexing, at, end);
  return add(lexing, { kind: "near-between", distance: nearDistance(between[1], place), ...place });
}

function lexWord(lexing: Lexing, at: number, end: number): number {
  const brackets = matchAt(attached, lexing.text, end)?.[0] ?? "";
  const place = placeIn(lexing, at, end + brackets.length - at);
  const raw = lexing.text.slice(at, at + place.length);
  const node = readWord(raw, place);
  if (node !== undefined) return add(lexing, { kind: "term", node, ...place });
  lexing.ignored.push(raw);
  return at + place.length;
}

/** NEAR(a b "c d", 5), whose words begin at `start`. */
function lexNear(lexing: Lexing, at: number, start: number): number {
  const end = closingBracket(lexing.text, start);
  if (end === undefined) {
    throw new QueryFault({ code: "unclosed-bracket", ...placeIn(lexing, start - 1, 1) });
  }
  const place = placeIn(lexing, at, end + 1 - at);
  const [, inside = "", digits] = lexing.text.slice(start, end).match(nearInside) ?? [];
  const { lexemes, ignored } = lexQuery(inside, lexing.offset + start);
  lexing.ignored.push(...ignored);
  const node = nearNode(lexemes.map(nearOperand), nearDistance(digits, place), place);
  return add(lexing, { kind: "near", node, ...place });
}

const nearInside = /^(.*?)(?:,\s*(\d+)\s*)?$/su;

function nearOperand(lexeme: Lexeme): TermNode {
  if (lexeme.kind === "term") return lexeme.node;
  throw new QueryFault({ code: "near-operand", at: lexeme.at, length: lexeme.length });
}

/** Throws where fewer than two terms are given. */
function nearNode(terms: readonly TermNode[], distance: number, place: Place): NearNode {
  if (terms.length < 2) throw new QueryFault({ ...place, code: "near-one-word" });
  return { kind: "near", terms, distance };
}

function nearDistance(digits: string | undefined, place: Place): number {
  const limit = queryLimits.nearDistance;
  const distance = digits === undefined ? defaultNearDistance : Number(digits);
  if (distance > limit) throw new QueryFault({ ...place, code: "near-too-far", limit });
  return distance;
}

/** Where the bracket that was opened before `start` closes; brackets between quotation marks do not count. */
function closingBracket(text: string, start: number): number | undefined {
  let depth = 1;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quotes.includes(sign)) quoted = !quoted;
    else if (!quoted && sign === "(") depth += 1;
    else if (!quoted && sign === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function placeIn({ offset }: Lexing, at: number, length: number): Place {
  return { at: at + offset, length };
}

/** Takes a piece and returns where it ends. */
function add({ lexemes, offset }: Lexing, lexeme: Lexeme): number {
  lexemes.push(lexeme);
  return lexeme.at + lexeme.length - offset;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
