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

/**
 * Cuts a query into pieces. Operators are upper case; quotation marks may be straight or curly; a hyphen in front of a
 * word, a phrase or a bracket is NOT. Throws a `QueryFault` at what cannot be read.
 */
export function lexQuery(text: string, offset = 0): Lexed {
  const lexed: Lexed = { lexemes: [], ignored: [] };
  let at = 0;
  while (at < text.length) {
    const end = matchAt(blank, text, at)?.[0].length;
    at = end === undefined ? lexNext(text, at, offset, lexed) : at + end;
  }
  return lexed;
}

/** Reads the piece that begins at `at` and returns where it ends. */
function lexNext(text: string, at: number, offset: number, lexed: Lexed): number {
  const bracket = text[at] === "(" ? "open" : text[at] === ")" ? "close" : undefined;
  if (bracket !== undefined) return add(lexed, { kind: bracket, at: at + offset, length: 1 }, at);
  const quoted = matchAt(phrase, text, at);
  if (quoted !== undefined) return lexPhrase(quoted, at, offset, lexed);
  if (isExclusion(text, at)) return add(lexed, { kind: "not", at: at + offset, length: 1 }, at);
  return lexRun(text, at, offset, lexed);
}

function lexPhrase(match: RegExpExecArray, at: number, offset: number, lexed: Lexed): number {
  const [whole, inside = "", closing, star] = match;
  const place = { at: at + offset, length: whole.length };
  if (closing === "") throw new QueryFault({ ...place, code: "unclosed-quote" });
  return add(lexed, { kind: "term", node: readPhrase(inside, star !== "", place), ...place }, at);
}

function isExclusion(text: string, at: number): boolean {
  return matchAt(exclusion, text, at) !== undefined && /^[\s(]?$/u.test(text[at - 1] ?? "");
}

function lexRun(text: string, at: number, offset: number, lexed: Lexed): number {
  const plain = matchAt(run, text, at)?.[0] ?? "";
  const place = { at: at + offset, length: plain.length };
  const operator = operators.get(plain);
  if (operator !== undefined) return add(lexed, { kind: operator, ...place }, at);
  if (plain === "NEAR" && text[at + plain.length] === "(") return lexNear(text, at, offset, lexed);
  const between = plain.match(/^NEAR(?:\/(\d+))?$/);
  if (between !== null) {
    const distance = nearDistance(between[1], place);
    return add(lexed, { kind: "near-between", distance, ...place }, at);
  }
  return lexWord(
    `${plain}${matchAt(attached, text, at + plain.length)?.[0] ?? ""}`,
    at,
    offset,
    lexed,
  );
}

function lexWord(raw: string, at: number, offset: number, lexed: Lexed): number {
  const place = { at: at + offset, length: raw.length };
  const node = readWord(raw, place);
  if (node !== undefined) return add(lexed, { kind: "term", node, ...place }, at);
  lexed.ignored.push(raw);
  return at + raw.length;
}

/** NEAR(a b "c d", 5). */
function lexNear(text: string, at: number, offset: number, lexed: Lexed): number {
  const start = at + "NEAR(".length;
  const end = closingBracket(text, start);
  if (end === undefined) {
    throw new QueryFault({ code: "unclosed-bracket", at: start - 1 + offset, length: 1 });
  }
  const place = { at: at + offset, length: end + 1 - at };
  const [, words = "", distance] = text.slice(start, end).match(/^(.*?)(?:,\s*(\d+)\s*)?$/su) ?? [];
  const inner = lexQuery(words, start + offset);
  lexed.ignored.push(...inner.ignored);
  const terms = inner.lexemes.map(nearOperand);
  return add(
    lexed,
    { kind: "near", node: nearNode(terms, nearDistance(distance, place), place), ...place },
    at,
  );
}

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

function add(lexed: Lexed, lexeme: Lexeme, at: number): number {
  lexed.lexemes.push(lexeme);
  return at + lexeme.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
