import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import rightsData from "#data/rights/rights.json" with { type: "json" };
import taxonomy from "#data/uhri/taxonomy.json" with { type: "json" };
import { richerPassage } from "#lib/import/uhri/richer-passage";
import { toPassage } from "#lib/import/uhri/to-passage";

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

describe("two records with one id", () => {
  const passageOf = (record: unknown) => {
    const result = toPassage(record);
    if (!result.ok) throw new Error(result.reason);
    return result.passage;
  };
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
