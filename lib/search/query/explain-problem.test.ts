import { expect, test } from "vitest";
import { explainProblem } from "#lib/search/query/explain-problem";
import { parseQuery } from "#lib/search/query/parse-query";
import type { ProblemCode } from "#lib/search/query/query-node";
import { englishWords } from "#lib/tables/fixtures/bundled-release";
import messages from "#messages/en.json" with { type: "json" };

/** For every kind of problem a query that has it, and words of the sentence that explains it. */
const examples: Record<ProblemCode, readonly [query: string, sentence: RegExp]> = {
  "unclosed-quote": ['"torture', /quotation mark is opened and not closed/],
  "empty-phrase": ['""', /no word between the quotation marks/],
  "unclosed-bracket": ["(torture", /bracket is opened and not closed/],
  "unopened-bracket": ["torture)", /bracket is closed that was not opened/],
  "empty-brackets": ["()", /nothing between the brackets/],
  "star-alone": ["*", /the beginning of a word before it, as in discriminat\*/],
  "near-one-word": ["NEAR(torture)", /as in NEAR\(torture prison, 5\)/],
  "near-operand": ["NEAR(a (b))", /Only words and “phrases”/],
  "near-chain": ["a NEAR b NEAR c", /NEAR between words takes two/],
  "near-too-far": ["a NEAR/5000 b", /over 999 words at most/],
  "no-words": ["?!", /“\?!” has no letter or digit/],
  "nothing-after": ["torture AND", /AND needs something after it/],
  "nothing-before": ["OR torture", /OR needs something before it/],
  "star-first": ["*ture", /In “\*ture” the star stands first/],
  "star-inside": ["tor*re", /In “tor\*re” the star stands inside/],
  "letter-wildcard": ["wom?n", /In “wom\?n” the question mark/],
  "star-too-short": ["a*", /“a\*” would stand for too many words: put at least 2 characters/],
  "too-long": ["a".repeat(501), /more than 500 characters/],
  "too-many-words": ["a ".repeat(65), /more than 64 words/],
  "too-deep": [`${"(".repeat(17)}a${")".repeat(17)}`, /More than 16 brackets/],
};

test.each(Object.entries(examples))("%s is explained", (code, [query, sentence]) => {
  const reading = parseQuery(query);
  if (reading.ok) throw new Error(`${query} was read`);
  expect(reading.problem.code).toBe(code);
  expect(explainProblem(reading.problem, englishWords)).toMatch(sentence);
});

test("no sentence explains a problem that cannot happen", () => {
  expect(Object.keys(messages.searchQuery.problems).sort()).toEqual(Object.keys(examples).sort());
});
