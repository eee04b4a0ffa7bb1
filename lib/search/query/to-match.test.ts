import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fits, fitsExactly, holds } from "#lib/search/query/fixtures/naive-search";
import { passages, positiveQueries, queries, typedTexts } from "#lib/search/query/fixtures/queries";
import { stemmer, wordTables } from "#lib/search/query/fixtures/word-tables";
import { parseQuery } from "#lib/search/query/parse-query";
import type { QueryNode } from "#lib/search/query/query-node";
import { type Match, toMarks, toMatch } from "#lib/search/query/to-match";
import {
  allWidenings,
  type Widenings,
  wideningKinds,
  wideningsWithout,
} from "#lib/search/query/widening-kinds";

const asTyped: Widenings = new Set();
const someWidenings = fc.subarray([...wideningKinds]).map((kinds): Widenings => new Set(kinds));

function queryOf(text: string): QueryNode {
  const reading = parseQuery(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.code}`);
  return reading.query;
}

const words = (expression: string): Match => ({ kind: "match", index: "words", expression });
const exact = (expression: string): Match => ({ kind: "match", index: "exact", expression });
const not = (of: Match): Match => ({ kind: "not", of });

describe("every word stands between quotation marks", () => {
  test.each<[string, Match]>([
    ["", { kind: "all" }],
    ["torture;", words('"torture"')],
    ["ill-treatment", words('"ill treatment" OR "illtreatment"')],
    ["death AND penalty", words('"death" AND "penalty"')],
    ['"death penalty"', words('"death penalty"')],
    ["torture OR prison police", words('"torture" OR ("prison" AND "police")')],
    ["torture NOT prison", words('"torture" NOT "prison"')],
    ["torture -prison -police", words('"torture" NOT ("prison" OR "police")')],
    ["torture NEAR/3 prison", words('NEAR("torture" "prison", 3)')],
    ["heading:torture^2", words('"heading torture 2"')],
    ["CCPR/C/KAZ/CO/2", words('"CCPR C KAZ CO 2"')],
    ["19(2)", words('"19 2"')],
  ])("%j", (text, match) => {
    expect(toMatch(queryOf(text), allWidenings)).toEqual(match);
  });
});

describe("NOT alone finds everything but", () => {
  test.each<[string, Match]>([
    ["NOT torture", not(words('"torture"'))],
    ["-torture -prison", not(words('"torture" OR "prison"'))],
    ["NOT (torture prison)", not(words('"torture" AND "prison"'))],
    ["NOT NOT torture", words('"torture"')],
    ["NOT (NOT torture AND NOT prison)", words('"torture" OR "prison"')],
    ["torture OR NOT prison", not(words('"prison" NOT "torture"'))],
    ["NOT torture OR NOT prison", not(words('"torture" AND "prison"'))],
    ["NOT tortur*", not(exact('"tortur"*'))],
  ])("%j", (text, match) => {
    expect(toMatch(queryOf(text), allWidenings)).toEqual(match);
  });
});

describe("a word with a star is looked for as written, because its beginning need not begin a stem", () => {
  test.each<[string, Match]>([
    ["universit*", exact('"universit"*')],
    ['"human right*"', exact('"human right"*')],
    ["NEAR(universit* torture, 3)", exact('NEAR("universit"* "torture", 3)')],
    ["well-be*", exact('"well be"* OR "wellbe"*')],
    ["universit* torture", { kind: "and", of: [words('"torture"'), exact('"universit"*')] }],
    [
      "universit* OR torture OR prison",
      { kind: "or", of: [words('"torture" OR "prison"'), exact('"universit"*')] },
    ],
    ["torture -universit*", { kind: "and", of: [words('"torture"'), not(exact('"universit"*'))] }],
  ])("%j", (text, match) => {
    expect(toMatch(queryOf(text), allWidenings)).toEqual(match);
  });

  test("without other forms one expression answers all of it", () => {
    const match = toMatch(queryOf("universit* torture -prison"), wideningsWithout(["forms"]));
    expect(match).toEqual(exact('("universit"* AND "torture") NOT "prison"'));
  });
});

describe("each widening can be switched off", () => {
  test.each<[string, Widenings, Match]>([
    ["women", allWidenings, words('"women" OR "woman"')],
    ["women", wideningsWithout(["plurals"]), words('"women"')],
    ["women", wideningsWithout(["forms"]), exact('"women" OR "woman"')],
    ["women", asTyped, exact('"women"')],
    // "persons" has the stem of "person"
    ["people", allWidenings, words('"people" OR "person"')],
    ["people", wideningsWithout(["forms"]), exact('"people" OR "person" OR "persons"')],
    ["women’s", allWidenings, words('"women" OR "woman"')],
    ["women’s", asTyped, exact('"women s"')],
    ["person(s)", wideningsWithout(["plurals"]), words('"person"')],
    ["well-being", allWidenings, words('"well being" OR "wellbeing"')],
    ["wellbeing", allWidenings, words('"wellbeing" OR "well being"')],
    ["well-being", wideningsWithout(["hyphens"]), words('"well being"')],
    [
      '"child well being"',
      wideningsWithout(["plurals"]),
      words('"child well being" OR "child wellbeing"'),
    ],
    ["grandchild", asTyped, exact('"grandchild"')],
    [
      "grand-child",
      allWidenings,
      words('"grand child" OR "grandchild" OR "grand children" OR "grandchildren"'),
    ],
    [
      "NEAR(women prison, 3)",
      wideningsWithout(["forms"]),
      exact('NEAR("women" "prison", 3) OR NEAR("woman" "prison", 3)'),
    ],
  ])("%j with %j", (text, on, match) => {
    expect(toMatch(queryOf(text), on)).toEqual(match);
  });

  test("a phrase is written in 64 ways at most; further words stand as typed", () => {
    const match = toMatch(queryOf('"woman man child wife life foot tooth"'), allWidenings);
    const { expression } = match as Extract<Match, { kind: "match" }>;
    expect(expression.split(" OR ")).toHaveLength(64);
    expect(expression).toContain('"women men children wives lives feet tooth"');
    expect(expression).not.toContain("teeth");
  });
});

describe("what is marked in the rows found", () => {
  test.each([
    ["torture NOT prison", ['"torture"']],
    ["torture prison OR police", ['"torture" OR "prison" OR "police"']],
    ["universit* torture", ['"torture"', '"universit"*']],
    ["NOT torture", []],
    ["NOT (torture NOT prison)", ['"prison"']],
    ["", []],
  ])("%j: %j", (text, expressions) => {
    const marks = toMarks(queryOf(text), allWidenings);
    expect(marks.map(({ expression }) => expression)).toEqual(expressions);
  });
});

describe("whatever is typed, the index accepts the expression", () => {
  const tables = wordTables([{ heading: "Torture", text: "women and well-being" }]);

  test("with any widenings, to find and to mark", () => {
    fc.assert(
      fc.property(typedTexts, someWidenings, (text, on) => {
        const reading = parseQuery(text);
        fc.pre(reading.ok);
        expect(() => tables.evaluate(toMatch(reading.query, on))).not.toThrow();
        for (const mark of toMarks(reading.query, on))
          expect(() => tables.rows(mark)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test("also at the limits of length and depth", () => {
    const many = Array.from({ length: 64 }, (_, n) => `w${n}`);
    for (const joint of [" ", " OR ", " -"]) {
      const text = many.join(joint);
      expect(tables.evaluate(toMatch(queryOf(text), allWidenings)), text).toEqual([]);
    }
    const nested = many.slice(0, 17).reduce((inner, word, n) => {
      return n === 0 ? word : `(${inner}) ${n % 2 === 0 ? "OR" : "AND NOT"} ${word}`;
    });
    expect(tables.evaluate(toMatch(queryOf(nested), allWidenings))).toEqual([]);
  });
});

const stem = stemmer();

/** "woman" as the list of irregular plurals has it, kept apart from that list. */
const partners = new Map([
  ["woman", ["women"]],
  ["women", ["woman"]],
  ["child", ["children"]],
  ["children", ["child"]],
  ["person", ["people", "persons"]],
  ["persons", ["people", "person"]],
  ["people", ["person", "persons"]],
]);

const fitsByStem: Fits = (asked, found, starred, leafStarred) =>
  leafStarred ? fitsExactly(asked, found, starred, leafStarred) : stem(asked) === stem(found);

const withPlurals =
  (fits: Fits): Fits =>
  (asked, found, starred, leafStarred) =>
    [asked, ...(starred ? [] : (partners.get(asked) ?? []))].some((word) =>
      fits(word, found, starred, leafStarred),
    );

describe("the index finds what the query means", () => {
  test.each<[string, Widenings, Fits]>([
    ["as typed", asTyped, fitsExactly],
    ["with other forms", new Set(["forms"]), fitsByStem],
    ["with irregular plurals", new Set(["plurals"]), withPlurals(fitsExactly)],
    ["with both", new Set(["forms", "plurals"]), withPlurals(fitsByStem)],
  ])("%s: the same rows as a reading word by word", (_, on, fits) => {
    fc.assert(
      fc.property(passages, fc.array(queries, { minLength: 10, maxLength: 10 }), (all, asked) => {
        const tables = wordTables(all);
        for (const query of asked) {
          const expected = all.flatMap((passage, n) => (holds(query, passage, fits) ? [n] : []));
          expect(tables.evaluate(toMatch(query, on)), JSON.stringify(query)).toEqual(expected);
        }
      }),
    );
  });

  test("a widening loses no passage, where nothing is excluded", () => {
    fc.assert(
      fc.property(
        passages,
        fc.array(fc.tuple(positiveQueries, someWidenings, someWidenings), {
          minLength: 10,
          maxLength: 10,
        }),
        (all, asked) => {
          const tables = wordTables(all);
          for (const [query, narrow, more] of asked) {
            const wide = new Set([...narrow, ...more]);
            const found = tables.evaluate(toMatch(query, wide));
            expect(found, JSON.stringify(query)).toEqual(
              expect.arrayContaining(tables.evaluate(toMatch(query, narrow))),
            );
          }
        },
      ),
    );
  });

  test("every row found without NOT has something to mark", () => {
    fc.assert(
      fc.property(passages, positiveQueries, someWidenings, (all, query, on) => {
        const tables = wordTables(all);
        const marked = new Set(toMarks(query, on).flatMap((mark) => [...tables.rows(mark)]));
        for (const row of tables.evaluate(toMatch(query, on))) expect(marked).toContain(row);
      }),
    );
  });
});
