import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passages, positiveQueries } from "#lib/search/query/fixtures/queries";
import { wordTables } from "#lib/search/query/fixtures/word-tables";
import { parseQuery } from "#lib/search/query/parse-query";
import type { QueryNode } from "#lib/search/query/query-node";
import { toMatch } from "#lib/search/query/to-match";
import { allWidenings, wideningKinds, wideningsWithout } from "#lib/search/query/widening-kinds";
import { type Widening, wideningsOf } from "#lib/search/query/widenings";

function queryOf(text: string): QueryNode {
  const reading = parseQuery(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.code}`);
  return reading.query;
}

const forms = (...words: string[]): Widening => ({ kind: "forms", words });
const plurals = (word: string, ...also: string[]): Widening => ({ kind: "plurals", word, also });
const hyphens = (word: string, ...also: string[]): Widening => ({ kind: "hyphens", word, also });

describe("the widenings that change a query, with their words", () => {
  test.each<[string, Widening[]]>([
    ["", []],
    ["2019", []],
    ["torture", [forms("torture")]],
    ["torture torture 2019", [forms("torture")]],
    ["women", [forms("women"), plurals("women", "woman")]],
    ["Women’s", [forms("Women's"), plurals("Women's", "woman")]],
    ["people", [forms("people"), plurals("people", "person")]],
    ["well-being", [forms("well-being"), hyphens("well-being", "wellbeing")]],
    ["wellbeing", [forms("wellbeing"), hyphens("wellbeing", "well-being")]],
    // the index parts words at hyphens: unquoted these are two words, each looked for by itself
    ["well being", [forms("well", "being")]],
    ['"well being"', [forms("well", "being"), hyphens("well-being", "wellbeing")]],
    [
      '"rights of the child"',
      [forms("rights", "of", "the", "child"), plurals("child", "children")],
    ],
    // what is excluded is widened as well
    ["torture NOT women", [forms("torture", "women"), plurals("women", "woman")]],
    [
      "NEAR(women man, 3)",
      [forms("women", "man"), plurals("women", "woman"), plurals("man", "men")],
    ],
    // a star stands for every ending already
    ["wom*", []],
    ["child*", []],
    ["women universit*", [forms("women"), plurals("women", "woman")]],
    ["well-be*", [hyphens("well-be", "wellbe")]],
    ['"women universit*"', [plurals("women", "woman")]],
  ])("%j", (text, expected) => {
    expect(wideningsOf(queryOf(text))).toEqual(expected);
  });

  test("one that is off says what it would add", () => {
    const query = queryOf("people");
    expect(wideningsOf(query, wideningsWithout(["plurals"]))).toEqual(wideningsOf(query));
    expect(wideningsOf(query, wideningsWithout(["forms"]))).toEqual([
      forms("people"),
      plurals("people", "person", "persons"),
    ]);
  });

  test("none is passed over: one that is not named changes no result", () => {
    fc.assert(
      fc.property(passages, positiveQueries, (all, query) => {
        const tables = wordTables(all);
        const named = new Set(wideningsOf(query).map(({ kind }) => kind));
        const silent = wideningKinds.filter((kind) => !named.has(kind));
        expect(tables.evaluate(toMatch(query, wideningsWithout(silent)))).toEqual(
          tables.evaluate(toMatch(query, allWidenings)),
        );
      }),
    );
  });
});
