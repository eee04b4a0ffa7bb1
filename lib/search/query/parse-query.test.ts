import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queries, typedTexts } from "#lib/search/query/fixtures/queries";
import { parseQuery } from "#lib/search/query/parse-query";
import { printQuery } from "#lib/search/query/print-query";
import { type QueryNode, type QueryProblem, queryLimits } from "#lib/search/query/query-node";

function queryOf(text: string): QueryNode {
  const reading = parseQuery(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.code}`);
  return reading.query;
}

function problemOf(text: string): QueryProblem {
  const reading = parseQuery(text);
  if (reading.ok) throw new Error(`${text} was read as ${printQuery(reading.query)}`);
  return reading.problem;
}

const word = (text: string, prefix = false) => ({ kind: "word", text, prefix }) as const;
const phrase = (text: string, prefix = false) =>
  ({ kind: "phrase", words: text.split(" "), prefix }) as const;
const and = (...of: QueryNode[]) => ({ kind: "and", of }) as const;
const or = (...of: QueryNode[]) => ({ kind: "or", of }) as const;
const not = (of: QueryNode) => ({ kind: "not", of }) as const;

describe("what is typed is read as it is meant", () => {
  test.each<[string, QueryNode]>([
    ["", { kind: "all" }],
    [" \n ", { kind: "all" }],
    ["torture", word("torture")],
    ["torture women", and(word("torture"), word("women"))],
    ["torture AND women", and(word("torture"), word("women"))],
    ["torture OR women", or(word("torture"), word("women"))],
    // lower case is a word
    ["torture or women", and(word("torture"), word("or"), word("women"))],
    ["and", word("and")],
    ["near", word("near")],
    ["constructor", word("constructor")],
    // NOT before AND before OR
    ["a b OR c d", or(and(word("a"), word("b")), and(word("c"), word("d")))],
    ["a AND b OR c", or(and(word("a"), word("b")), word("c"))],
    ["NOT a b", and(not(word("a")), word("b"))],
    ["a NOT b", and(word("a"), not(word("b")))],
    ["a AND NOT b", and(word("a"), not(word("b")))],
    ["NOT a", not(word("a"))],
    ["NOT NOT a", not(not(word("a")))],
    ["a OR NOT b", or(word("a"), not(word("b")))],
    // a hyphen in front
    ["a -b", and(word("a"), not(word("b")))],
    ["-b", not(word("b"))],
    ["a \u2212b", and(word("a"), not(word("b")))],
    ['a -"b c"', and(word("a"), not(phrase("b c")))],
    ["a -(b OR c)", and(word("a"), not(or(word("b"), word("c"))))],
    ["(-a)", not(word("a"))],
    ["a - b", and(word("a"), word("b"))],
    // brackets
    ["(a OR b) c", and(or(word("a"), word("b")), word("c"))],
    ["((a))", word("a")],
    ["(a b) c", and(word("a"), word("b"), word("c"))],
    ["a OR (b OR c)", or(word("a"), word("b"), word("c"))],
    ["a(b OR c)", and(word("a"), or(word("b"), word("c")))],
    ["NOT(a)", not(word("a"))],
    // quotation marks
    ['"death penalty"', phrase("death penalty")],
    ["“death penalty”", phrase("death penalty")],
    ["„death penalty“", phrase("death penalty")],
    ["« death penalty »", phrase("death penalty")],
    ['"death, penalty;"', phrase("death penalty")],
    ['"torture & ill-treatment"', phrase("torture ill-treatment")],
    ['"AND"', phrase("AND")],
    ["a AND, b", and(word("a"), phrase("AND"), word("b"))],
    ['"a OR (b"', phrase("a OR b")],
    ['a"b"', and(word("a"), phrase("b"))],
    // stars
    ["discriminat*", word("discriminat", true)],
    ["discriminat*,", word("discriminat", true)],
    ["discriminat**", word("discriminat", true)],
    ["well-be*", word("well-be", true)],
    ['"human right*"', phrase("human right", true)],
    ['"human right"*', phrase("human right", true)],
    ["-tortur*", not(word("tortur", true))],
    // words keep what is inside them and lose what is round them
    ["well-being", word("well-being")],
    ["well\u2011being", word("well-being")],
    ["women’s", word("women's")],
    ["workers’", word("workers")],
    ["‘torture’", word("torture")],
    ["torture;", word("torture")],
    ["#MeToo", word("MeToo")],
    ["--torture", word("torture")],
    ["tor\u00adture", word("torture")],
    ["Co\u0302te", word("Côte")],
    ["d’Ivoire", word("d'Ivoire")],
    ["100%", word("100")],
    ["U.N.", word("U.N")],
    ["heading:torture", word("heading:torture")],
    ["19(2)", word("19(2)")],
    ["person(s).", word("person(s)")],
    ["17 (b)", and(word("17"), word("b"))],
    ["and/or", word("and/or")],
    ["CCPR/C/KAZ/CO/2", word("CCPR/C/KAZ/CO/2")],
  ])("%j", (text, query) => {
    expect(queryOf(text)).toEqual(query);
  });
});

describe("NEAR", () => {
  const near = (
    distance: number,
    ...terms: (ReturnType<typeof word> | ReturnType<typeof phrase>)[]
  ) => ({ kind: "near", terms, distance }) as const;

  test.each<[string, QueryNode]>([
    ["NEAR(a b, 5)", near(5, word("a"), word("b"))],
    ["NEAR(a b,5)", near(5, word("a"), word("b"))],
    // ten where none is given, as the index has it
    ["NEAR(a b)", near(10, word("a"), word("b"))],
    ["a NEAR b", near(10, word("a"), word("b"))],
    ["a NEAR/5 b", near(5, word("a"), word("b"))],
    ["a NEAR/0 b", near(0, word("a"), word("b"))],
    ["NEAR(a b 5)", near(10, word("a"), word("b"), word("5"))],
    ['NEAR("a b, 5" c)', near(10, phrase("a b 5"), word("c"))],
    ['"a b" NEAR/3 tortur*', near(3, phrase("a b"), word("tortur", true))],
    ["NEAR(19(2) b, 5)", near(5, word("19(2)"), word("b"))],
    ["a NEAR/5 b c", and(near(5, word("a"), word("b")), word("c"))],
    ["a NEAR(b c)", and(word("a"), near(10, word("b"), word("c")))],
    ["NOT a NEAR/5 b", not(near(5, word("a"), word("b")))],
    ["-NEAR(a b)", not(near(10, word("a"), word("b")))],
  ])("%j", (text, query) => {
    expect(queryOf(text)).toEqual(query);
  });
});

describe("signs that hold nothing to search for are named, not passed over in silence", () => {
  test.each([
    ["truth & reconciliation", ["&"]],
    ["Kazakhstan – torture | prison", ["–", "|"]],
    ["NEAR(a & b)", ["&"]],
    ["torture;", []],
  ])("%j: %j", (text, ignored) => {
    expect(parseQuery(text)).toMatchObject({ ok: true, ignored });
  });
});

const { characters, words, brackets, nearDistance, prefixCharacters } = queryLimits;
const deep = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;

/** Every way in which a query cannot be read, with the place of the fault. */
const unreadable: [string, QueryProblem][] = [
  ['a "b c', { code: "unclosed-quote", at: 2, length: 4 }],
  ["5” of rain", { code: "unclosed-quote", at: 1, length: 9 }],
  ['a ""', { code: "empty-phrase", at: 2, length: 2 }],
  ["“…”", { code: "empty-phrase", at: 0, length: 3 }],
  ["a (b OR c", { code: "unclosed-bracket", at: 2, length: 1 }],
  ["(", { code: "unclosed-bracket", at: 0, length: 1 }],
  ["NEAR(a b", { code: "unclosed-bracket", at: 4, length: 1 }],
  ["a) b", { code: "unopened-bracket", at: 1, length: 1 }],
  [")", { code: "unopened-bracket", at: 0, length: 1 }],
  ["a ()", { code: "empty-brackets", at: 2, length: 2 }],
  ["a ( & )", { code: "empty-brackets", at: 2, length: 5 }],
  [" ?! ", { code: "no-words", text: "?!", at: 0, length: 4 }],
  ["-", { code: "no-words", text: "-", at: 0, length: 1 }],
  ["a AND", { code: "nothing-after", operator: "AND", at: 2, length: 3 }],
  ["a AND &", { code: "nothing-after", operator: "AND", at: 2, length: 3 }],
  ["(a OR) b", { code: "nothing-after", operator: "OR", at: 3, length: 2 }],
  ["a AND OR b", { code: "nothing-after", operator: "AND", at: 2, length: 3 }],
  ["NOT", { code: "nothing-after", operator: "NOT", at: 0, length: 3 }],
  ["a NEAR/5", { code: "nothing-after", operator: "NEAR", at: 2, length: 6 }],
  ["AND a", { code: "nothing-before", operator: "AND", at: 0, length: 3 }],
  ["(OR a)", { code: "nothing-before", operator: "OR", at: 1, length: 2 }],
  ["NEAR/5 a", { code: "nothing-before", operator: "NEAR", at: 0, length: 6 }],
  ["*", { code: "star-alone", at: 0, length: 1 }],
  ["a *", { code: "star-alone", at: 2, length: 1 }],
  ['"a *"', { code: "star-alone", at: 0, length: 5 }],
  ["*ture", { code: "star-first", word: "*ture", at: 0, length: 5 }],
  ["tor*re", { code: "star-inside", word: "tor*re", at: 0, length: 6 }],
  ['"child* rights"', { code: "star-inside", word: "child*", at: 0, length: 15 }],
  ["wom?n", { code: "letter-wildcard", word: "wom?n", at: 0, length: 5 }],
  ["a*", { code: "star-too-short", word: "a", limit: prefixCharacters, at: 0, length: 2 }],
  [
    '"right to a"*',
    { code: "star-too-short", word: "a", limit: prefixCharacters, at: 0, length: 13 },
  ],
  ["NEAR(torture, 5)", { code: "near-one-word", at: 0, length: 16 }],
  ["NEAR()", { code: "near-one-word", at: 0, length: 6 }],
  ["NEAR((a OR b) c)", { code: "near-operand", at: 5, length: 1 }],
  ["NEAR(a -b)", { code: "near-operand", at: 7, length: 1 }],
  ["a NEAR (b c)", { code: "near-operand", at: 7, length: 1 }],
  ["(a OR b) NEAR/5 c", { code: "near-operand", at: 9, length: 6 }],
  ["a NEAR/5 NOT b", { code: "near-operand", at: 9, length: 3 }],
  ["a NEAR b NEAR c", { code: "near-chain", at: 9, length: 4 }],
  ["NEAR(a b) NEAR c", { code: "near-chain", at: 10, length: 4 }],
  ["a NEAR/1000 b", { code: "near-too-far", limit: nearDistance, at: 2, length: 9 }],
  ["a".repeat(characters + 3), { code: "too-long", limit: characters, at: characters, length: 3 }],
  ["a ".repeat(words + 1), { code: "too-many-words", limit: words, at: 0, length: 2 * words + 2 }],
  [deep(brackets + 1), { code: "too-deep", limit: brackets, at: brackets, length: 1 }],
];

describe("a query that cannot be read says why and where", () => {
  test.each(unreadable)("%j", (text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  test.each([
    ["a".repeat(characters)],
    ["a ".repeat(words)],
    [deep(brackets)],
    [`a NEAR/${nearDistance} b`],
    ["ab*"],
  ])("at a limit it is read: %.20s", (text) => {
    expect(parseQuery(text).ok).toBe(true);
  });
});

describe("whatever is typed", () => {
  test("is read or explained, at a place within the text; nothing is thrown", () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const reading = parseQuery(text);
        if (reading.ok) return;
        const { at, length } = reading.problem;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(at + length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test("reads back as the same tree when it is printed", () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const reading = parseQuery(text);
        fc.pre(reading.ok);
        expect(queryOf(printQuery(reading.query)), text).toEqual(reading.query);
      }),
      { numRuns: 3000 },
    );
  });

  test("every tree is printed so that it reads back as itself", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const text = printQuery(query);
        fc.pre(text.length <= characters);
        expect(queryOf(text), text).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });
});
