import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { escapeHtml } from "#lib/html/escape-html";
import { xmlText } from "#lib/html/xml-text";

test.each([
  ["CCPR/C/KAZ/CO/2", "CCPR/C/KAZ/CO/2"],
  ["two\u0000lines\u000B", "two\uFFFDlines\uFFFD"],
  ["half \uD83D of a pair", "half \uFFFD of a pair"],
  ["a whole \u{1F600}", "a whole \u{1F600}"],
  ["tab\tand\nbreak", "tab\tand\nbreak"],
])("%j stands in XML as %j", (text, written) => {
  expect(xmlText(text)).toBe(written);
});

test("any text stands in a document that a strict parser accepts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const parser = new SaxesParser();
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(`<t>${escapeHtml(xmlText(text))}</t>`).close();
    }),
  );
});
