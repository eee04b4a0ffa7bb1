import { lexQuery } from "#lib/search/query/lex-query";
import type { Lexeme } from "#lib/search/query/lexeme";
import { QueryFault } from "#lib/search/query/query-fault";
import {
  type Operator,
  type Place,
  type QueryNode,
  type QueryReading,
  queryLimits,
  type TermNode,
} from "#lib/search/query/query-node";

type Cursor = { readonly lexemes: readonly Lexeme[]; next: number };

/**
 * Reads what someone typed into the search box. Never throws: what cannot be read comes back as a problem with its
 * place. Words side by side are AND; NOT binds closest, then AND, then OR. An empty text asks for everything.
 */
export function parseQuery(text: string): QueryReading {
  try {
    return readQuery(text);
  } catch (fault) {
    if (fault instanceof QueryFault) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

function readQuery(text: string): QueryReading {
  if (text.trim() === "") return { ok: true, query: { kind: "all" }, ignored: [] };
  checkLength(text);
  const { lexemes, ignored } = lexQuery(text);
  if (lexemes.length === 0) {
    throw new QueryFault({ code: "no-words", text: text.trim(), ...whole(text) });
  }
  checkSize(lexemes, text);
  const cursor = { lexemes, next: 0 };
  const query = readOr(cursor, 0);
  const rest = cursor.lexemes[cursor.next];
  if (rest !== undefined) throw new QueryFault({ code: "unopened-bracket", ...placeOf(rest) });
  return { ok: true, query, ignored };
}

function checkLength(text: string): void {
  const limit = queryLimits.characters;
  if (text.length <= limit) return;
  throw new QueryFault({ code: "too-long", limit, at: limit, length: text.length - limit });
}

function checkSize(lexemes: readonly Lexeme[], text: string): void {
  const words = lexemes.flatMap(termsOf).reduce((sum, term) => sum + wordsIn(term), 0);
  const limit = queryLimits.words;
  if (words > limit) throw new QueryFault({ code: "too-many-words", limit, ...whole(text) });
}

function termsOf(lexeme: Lexeme): readonly TermNode[] {
  if (lexeme.kind === "near") return lexeme.node.terms;
  return lexeme.kind === "term" ? [lexeme.node] : [];
}

function wordsIn(term: TermNode): number {
  return term.kind === "phrase" ? term.words.length : 1;
}

function readOr(cursor: Cursor, depth: number): QueryNode {
  const parts = [readAnd(cursor, depth)];
  while (take(cursor, "or") !== undefined) parts.push(readAnd(cursor, depth));
  return join("or", parts);
}

function readAnd(cursor: Cursor, depth: number): QueryNode {
  const parts = [readPart(cursor, depth)];
  for (;;) {
    const operator = take(cursor, "and");
    if (operator === undefined && !atPart(cursor)) return join("and", parts);
    parts.push(readPart(cursor, depth));
  }
}

function atPart({ lexemes, next }: Cursor): boolean {
  const kind = lexemes[next]?.kind;
  return kind !== undefined && kind !== "or" && kind !== "close";
}

/** One part of an AND: something in brackets, with NOT before it, or a term with what it is near to. */
function readPart(cursor: Cursor, depth: number): QueryNode {
  const lexeme = cursor.lexemes[cursor.next];
  switch (lexeme?.kind) {
    case "not":
      cursor.next += 1;
      return { kind: "not", of: readPart(cursor, depth) };
    case "open":
      cursor.next += 1;
      return readBrackets(cursor, lexeme, depth + 1);
    case "near":
      cursor.next += 1;
      return refuseNear(cursor, lexeme.node);
    case "term":
      cursor.next += 1;
      return readNear(cursor, lexeme.node);
    default:
      throw missingPart(cursor, lexeme);
  }
}

function readBrackets(cursor: Cursor, open: Lexeme, depth: number): QueryNode {
  const limit = queryLimits.brackets;
  if (depth > limit) throw new QueryFault({ code: "too-deep", limit, ...placeOf(open) });
  const close = take(cursor, "close");
  if (close !== undefined) {
    throw new QueryFault({ code: "empty-brackets", at: open.at, length: close.at + 1 - open.at });
  }
  const inside = readOr(cursor, depth);
  if (take(cursor, "close") === undefined) {
    throw new QueryFault({ code: "unclosed-bracket", ...placeOf(open) });
  }
  return refuseNear(cursor, inside);
}

/** `first NEAR/5 second`. */
function readNear(cursor: Cursor, first: TermNode): QueryNode {
  const operator = take(cursor, "near-between");
  if (operator?.kind !== "near-between") return first;
  const second = cursor.lexemes[cursor.next];
  if (second === undefined) throw nothing("nothing-after", operator);
  if (second.kind !== "term") throw new QueryFault({ code: "near-operand", ...placeOf(second) });
  cursor.next += 1;
  const next = cursor.lexemes[cursor.next];
  if (next?.kind === "near-between") throw new QueryFault({ code: "near-chain", ...placeOf(next) });
  return { kind: "near", terms: [first, second.node], distance: operator.distance };
}

/** Only words and phrases can be near to one another. */
function refuseNear(cursor: Cursor, node: QueryNode): QueryNode {
  const operator = cursor.lexemes[cursor.next];
  if (operator?.kind !== "near-between") return node;
  const code = node.kind === "near" ? "near-chain" : "near-operand";
  throw new QueryFault({ code, ...placeOf(operator) });
}

/** Why there is no part where one should stand: the operator before it has nothing after it, or the one found nothing before it. */
function missingPart(cursor: Cursor, found: Lexeme | undefined): QueryFault {
  const before = cursor.lexemes[cursor.next - 1];
  if (before !== undefined && operatorOf(before) !== undefined)
    return nothing("nothing-after", before);
  if (found?.kind === "close")
    return new QueryFault({ code: "unopened-bracket", ...placeOf(found) });
  if (found !== undefined) return nothing("nothing-before", found);
  return new QueryFault({ code: "unclosed-bracket", ...placeOf(before) });
}

function nothing(code: "nothing-after" | "nothing-before", lexeme: Lexeme): QueryFault {
  return new QueryFault({ code, operator: operatorOf(lexeme) ?? "AND", ...placeOf(lexeme) });
}

function operatorOf({ kind }: Lexeme): Operator | undefined {
  switch (kind) {
    case "and":
      return "AND";
    case "or":
      return "OR";
    case "not":
      return "NOT";
    case "near-between":
      return "NEAR";
    default:
      return undefined;
  }
}

function join(kind: "and" | "or", parts: readonly QueryNode[]): QueryNode {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind, of };
}

function take(cursor: Cursor, kind: Lexeme["kind"]): Lexeme | undefined {
  const lexeme = cursor.lexemes[cursor.next];
  if (lexeme?.kind !== kind) return undefined;
  cursor.next += 1;
  return lexeme;
}

function placeOf(lexeme: Lexeme | undefined): Place {
  return { at: lexeme?.at ?? 0, length: lexeme?.length ?? 0 };
}

function whole(text: string): Place {
  return { at: 0, length: text.length };
}
