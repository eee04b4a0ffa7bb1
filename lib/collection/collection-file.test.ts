import fc from "fast-check";
import { expect, test } from "vitest";
import { type Collection, emptyCollection } from "#lib/collection/collection";
import {
  mostFileBytes,
  parseCollectionFile,
  printCollectionFile,
} from "#lib/collection/collection-file";
import { anyCollection, choice, passage } from "#lib/collection/fixtures/any-collection";
import { emptyPlan } from "#lib/collection/plan.schema";

const savedAt = "2026-11-25T08:00:00.000Z";

test("whatever is saved is read back the same", () => {
  fc.assert(
    fc.property(anyCollection, (collection) => {
      const text = printCollectionFile(collection, savedAt);
      expect(parseCollectionFile(text)).toEqual({ kind: "collection", collection, savedAt });
    }),
  );
});

test("whatever the text, it is read or refused, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseCollectionFile(text).kind).toBe("refused");
    }),
  );
});

const file = (change: object) =>
  JSON.stringify({
    format: "pacta-collection",
    version: 1,
    savedAt,
    items: [passage("a")],
    plan: emptyPlan,
    ...change,
  });

test.each([
  ["not JSON", "Dear colleague,", { because: "no-json" }],
  ["other JSON", '{"type":"FeatureCollection"}', { because: "other-format" }],
  ["a list", "[]", { because: "other-format" }],
  ["newer software", file({ version: 3 }), { because: "newer", version: 3 }],
  ["too long", " ".repeat(mostFileBytes + 1), { because: "too-big" }],
  [
    "an item twice",
    file({ items: [passage("a"), passage("a")] }),
    { because: "faulty", faults: ["items: observation:a comes twice"] },
  ],
])("a file of %s is refused with the reason", (_, text, reading) => {
  expect(parseCollectionFile(text)).toEqual({ kind: "refused", ...reading });
});

// What a hostile file would try: an address that runs, a field nobody knows, an item that is none.
test.each([
  [
    "an address that runs",
    { items: [passage("a", { link: "javascript:alert(1)" })] },
    "items.0.link",
  ],
  ["a field nobody knows", { items: [{ ...passage("a"), html: "<script>" }] }, "items.0"],
  ["an item that is none", { items: [{ kind: "passage" }] }, "items.0.id"],
  ["an unknown kind", { items: [{ ...passage("a"), kind: "script" }] }, "items.0.kind"],
  ["a plan without order", { plan: { ...emptyPlan, order: undefined } }, "plan.order"],
  [
    "a choice of a kind that nobody knows",
    { recurrenceChoices: [{ ...choice(), kind: "drop" }] },
    "recurrenceChoices.0",
  ],
  ["a limit below one word", { plan: { ...emptyPlan, wordLimit: 0 } }, "plan.wordLimit"],
])("%s is refused by its place", (_, change, place) => {
  const reading = parseCollectionFile(file(change));
  expect(reading).toMatchObject({ kind: "refused", because: "faulty" });
  expect("faults" in reading && reading.faults[0]).toContain(place);
});

test("a mark in front by which Windows programs know UTF-8 does no harm", () => {
  expect(parseCollectionFile(`\uFEFF${file({})}`).kind).toBe("collection");
});

test("a file of before there were choices on repeated concerns opens without any", () => {
  const reading = parseCollectionFile(file({}));
  expect(reading).toMatchObject({ kind: "collection", collection: { recurrenceChoices: [] } });
});

test("only a file with choices needs the newer software", () => {
  const versionOf = (collection: Collection) =>
    JSON.parse(printCollectionFile(collection, savedAt)).version;
  expect(versionOf(emptyCollection)).toBe(1);
  expect(versionOf({ ...emptyCollection, recurrenceChoices: [choice()] })).toBe(2);
});
