import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Facts } from "#data/catalogue";
import type { InstrumentCode } from "#data/vocabulary";
import { loadFacts } from "#lib/db/load-facts";
import { comparePage } from "#lib/import/untc/compare-page";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { readPage } from "#lib/import/untc/read-page";
import { htmlPage } from "#lib/import/untc/synthetic/html-page";
import { pageModel } from "#lib/import/untc/synthetic/page-model";
import { xmlPage } from "#lib/import/untc/synthetic/xml-page";
import { hardRuns, tellTried } from "#lib/limits/fixtures/hard-runs";
import { byteChanges, changedBytes } from "#lib/limits/fixtures/mutate";

// Some hundred cases each; with HARD_RUNS as many as it says.
vi.setConfig({ testTimeout: 1_800_000 });

const day = "2026-02-03";
let facts: Facts;
beforeAll(() => {
  facts = loadFacts();
});

/** The ids of the changes, or the sentence of the refusal: nothing else ever leaves the reader. */
function answerTo(bytes: Uint8Array): string[] | string {
  try {
    const { instruments } = facts;
    const page = readPage(bytes, { instruments, asOf: day, today: "2026-11-25" });
    return comparePage(page, facts).changes.map(({ id }) => id);
  } catch (error) {
    if (!(error instanceof PageRefusal)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return error.message;
  }
}

const formats = [
  ["HTML", htmlPage],
  ["XML", xmlPage],
] as const;

const bytesOf = (write: (typeof formats)[number][1], code: InstrumentCode) =>
  new TextEncoder().encode(write(pageModel(facts, code, day)));

function tryAll<Case>(cases: fc.Arbitrary<Case>, tryOne: (drawn: Case) => void): void {
  let tried = 0;
  const property = fc.property(cases, (drawn) => {
    tried += 1;
    tryOne(drawn);
  });
  fc.assert(property, hardRuns(250));
  tellTried(tried);
}

describe("a file that was damaged is refused, or says what it said", () => {
  test.each(formats)("%s cut at any byte", (_, write) => {
    const whole = bytesOf(write, "CCPR-OP1");
    tryAll(fc.nat({ max: whole.length - 1 }), (length) => {
      const answer = answerTo(whole.slice(0, length));
      // Only a blank stands behind the last tag.
      if (length < whole.length - 1) expect(answer).toEqual(expect.any(String));
      else expect(answer).toEqual([]);
    });
  });

  test.each(formats)(
    "%s with any bytes changed, lost or put in: an answer, never a crash",
    (_, write) => {
      const whole = bytesOf(write, "CAT-OP");
      tryAll(byteChanges, (changes) => {
        answerTo(changedBytes(whole, changes));
      });
    },
  );

  test("any text at all: an answer, never a crash", () => {
    const words = fc.constantFrom(
      "<table>",
      "</table>",
      "<tr>",
      "<td>",
      "</td>",
      "Participant",
      "<html>",
      "</html>",
      "<sup>",
      "&nbsp;",
      "&#x0;",
      "1 Jan 1990 a",
      "[",
      "]",
      "<!--",
      "-->",
      "<script>",
      "<?xml version='1.0'?>",
      "<Treaty>",
      "<![CDATA[",
      "]]>",
      'id="x_tblgrid"',
      "Signatories : 1. Parties : 1.",
      "STATUS AS AT : 01-01-2026",
      "\u0000",
      "\ud800",
    );
    const texts = fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 40 });
    tryAll(texts, (parts) => {
      answerTo(new TextEncoder().encode(parts.join("")));
    });
  });
});
