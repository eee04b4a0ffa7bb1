import { expect, test } from "vitest";
import { describeQuery } from "#lib/search/query/describe-query";
import { parseQuery } from "#lib/search/query/parse-query";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

test.each([
  ["", "everything held"],
  ["torture;", "“torture”"],
  ["tortur*", "words that begin with “tortur”"],
  ['"death penalty"', "the phrase “death penalty”"],
  ['"human right*"', "phrases that begin with “human right”"],
  ["a b c", "“a” and “b” and “c”"],
  ["a b OR c", "(“a” and “b”) or “c”"],
  ["a (b OR c) -d", "“a” and (“b” or “c”) and not “d”"],
  ["NOT torture", "everything but “torture”"],
  ["-a -b", "not “a” and not “b”"],
  ["NOT (a OR b)", "everything but (“a” or “b”)"],
  ["a NOT (b c)", "“a” and not (“b” and “c”)"],
  [
    'NEAR(a "b c", 1)',
    "“a”, the phrase “b c” near each other (at most 1 word between the first and the last)",
  ],
  [
    "a NEAR/5 b OR c",
    "(“a”, “b” near each other (at most 5 words between the first and the last)) or “c”",
  ],
])("%j: %s", (text, said) => {
  const reading = parseQuery(text);
  expect(reading.ok && describeQuery(reading.query, englishWords)).toBe(said);
});
