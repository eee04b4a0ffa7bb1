import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import rightsData from "#data/rights/rights.json" with { type: "json" };
import taxonomy from "#data/uhri/taxonomy.json" with { type: "json" };
import { uhriKeys } from "#lib/import/uhri/record.schema";
import { richerPassage } from "#lib/import/uhri/richer-passage";
import { toPassage } from "#lib/import/uhri/to-passage";
import { withoutParagraph } from "#lib/import/uhri/without-paragraph";

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`fixtures/${file}`, import.meta.url), "utf8"));

const records: unknown[] = read("quirks.json");
const expected: ({ quirk: string } & Record<string, unknown>)[] = read("expected.json");

describe("a hand-made file with every quirk gives the expected rows, whole", () => {
  test("record by record", () => expect(records).toHaveLength(expected.length));

  test.each(expected.map(({ quirk, ...row }, index) => ({ quirk, row, record: records[index] })))(
    "$quirk",
    ({ record, row }) => expect(toPassage(record)).toStrictEqual(row),
  );
});

function passageOf(record: unknown) {
  const result = toPassage(record);
  if (!result.ok) throw new Error(result.reason);
  return result.passage;
}

describe("two records with one id", () => {
  const bare = { AnnotationId: "a", Text: "7. Courts are slow." };

  test.each([
    ["more fields", { ...bare, Countries: ["Peru"] }],
    ["more labels", { ...bare, Text: "7. Courts are very slow." }],
    ["a later date at the index", { ...bare, PublicationDateOnUhri: "2020-01-01T00:00:00" }],
  ])("the one with %s is the richer, whichever comes first", (_, better) => {
    const [poor, rich] = [passageOf(bare), passageOf(better)];
    expect(richerPassage(poor, rich)).toBe(rich);
    expect(richerPassage(rich, poor)).toBe(rich);
  });

  test("of two equal ones the first stays", () => {
    const [first, second] = [passageOf(bare), passageOf(bare)];
    expect(richerPassage(first, second)).toBe(first);
  });
});

test("the taxonomy names only rights that the data know", () => {
  const known = new Set(rightsData.map(({ id }) => id));
  for (const { rightId } of taxonomy) if (rightId !== null) expect(known).toContain(rightId);
});

describe("whatever a file holds", () => {
  const keys = fc.constantFrom(...uhriKeys, "__proto__", "constructor", "Extra");
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom("-", "", null),
    fc.array(fc.string()),
    fc.jsonValue(),
  );
  const records = fc
    .array(fc.tuple(keys, values))
    .map(
      (pairs) =>
        JSON.parse(
          `{${pairs
            .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
            .join(",")}}`,
        ) as unknown,
    );

  test("a record gives a passage or a reason, never an exception", () => {
    fc.assert(
      fc.property(fc.oneof(records, fc.jsonValue()), (record) => {
        const result = toPassage(record);
        if (result.ok) expect(result.passage.id).toMatch(/^[0-9a-z][0-9a-z-]*$/);
        else expect(result.reason).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("a key that means something to the language is only a key", () => {
    const record = JSON.parse(
      '{"AnnotationId":"a","Text":"7. Courts are slow.","__proto__":{"polluted":1}}',
    );
    const passage = passageOf(record);
    expect(Object.getPrototypeOf(passage.raw)).toBe(Object.prototype);
    expect("polluted" in passage.raw).toBe(false);
    expect("polluted" in {}).toBe(false);
  });

  test("a text beyond all measure is refused", () => {
    const record = { AnnotationId: "a", Text: "word ".repeat(500_000) };
    expect(toPassage(record)).toEqual({
      ok: false,
      reason: "text-too-long",
      detail: "2500000 characters",
    });
  });
});

test("a refuted number goes back into the text, and takes its heading along", () => {
  const passage = passageOf({
    AnnotationId: "a",
    Text: "Positive aspects 12. Courts are quick: (a) by day",
    AnnotationType: "- Concerns/Observations",
  });
  expect(passage).toMatchObject({ kind: "positive", paragraph: "12", letters: ["a"] });
  expect(withoutParagraph(passage)).toEqual({
    ...passage,
    kind: "concern-or-observation",
    paragraph: null,
    paragraphRule: null,
    heading: null,
    lead: "",
    text: "Positive aspects 12. Courts are quick: (a) by day",
  });
});
