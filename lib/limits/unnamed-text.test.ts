import fc from "fast-check";
import { expect, test } from "vitest";
import { namesOfRequest, unnamedText } from "#lib/limits/unnamed-text";

const url = "/observations/0f3a?q=beaten%20journalists&note=%D0%BF%D1%8B%D1%82%D0%BA%D0%B8#x";
const names = namesOfRequest(url, "::ffff:203.0.113.7");

test.each([
  [`Failed to handle request for ${url}`, "Failed to handle request for /…/…?…"],
  ['fts5: syntax error near "BEATEN"', 'fts5: syntax error near "…"'],
  ["no row for пытки", "no row for …"],
  ["from ::ffff:203.0.113.7", "from …"],
  ["from 203.0.113.7, twice", "from …, twice"],
  ["Request body exceeded 10MB for /?secret=1. Only", "Request body exceeded 10MB for /?… Only"],
])("%j is logged as %j", (said, logged) => {
  expect(unnamedText(said, names)).toBe(logged);
});

test("lines of a stack say where in the code, whatever was asked", () => {
  const stack = "Error: journalists\n    at observations (lib/observations/store.ts:1:2)";
  expect(unnamedText(stack, names)).toBe(
    "Error: …\n    at observations (lib/observations/store.ts:1:2)",
  );
});

test("no word of a query of three letters or more is ever in the line", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zа-я0-9]{3,12}$/)),
      fc.string(),
      (words, around) => {
        const asked = namesOfRequest(`/search?q=${encodeURIComponent(words.join(" "))}`, undefined);
        const line = unnamedText(`${around} ${words.join(around)}`.replaceAll("\n", " "), asked);
        if (/^\s+at /.test(line)) return;
        for (const word of words) expect(line.toLowerCase()).not.toContain(word);
      },
    ),
  );
});
