import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangeItems } from "#lib/collection/arrange-items";
import { emptyCollection, movedOrder, orderedItems } from "#lib/collection/collection";
import { anyCollection, fact, passage, table } from "#lib/collection/fixtures/any-collection";
import { emptyPlan, type Plan } from "#lib/collection/plan.schema";
import { statesOf } from "#lib/collection/states-of";

const titles = (
  items: Parameters<typeof arrangeItems>[0]["items"],
  arrangement: Plan["arrangement"],
  locale = "en",
) =>
  arrangeItems({ ...emptyCollection, items, plan: { ...emptyPlan, arrangement } }, locale).map(
    (group) => [group.title, group.items.map(({ id }) => id)],
  );

test("however it is arranged, every item stands under exactly one heading", () => {
  fc.assert(
    fc.property(anyCollection, (collection) => {
      const groups = arrangeItems(collection, "en");
      const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(collection.items.map(({ id }) => id).toSorted());
      expect(groups.map(({ id }) => id)).toHaveLength(new Set(groups.map(({ id }) => id)).size);
    }),
  );
});

test("articles stand in the order of the treaty; what has none comes last", () => {
  const items = [
    passage("a", { articles: ["CCPR 10", "CAT 2"] }),
    passage("b", { articles: ["CCPR 2"] }),
    passage("c", {
      articles: [],
      rights: [{ id: "torture", name: "Torture", articles: ["CAT 1-4", "CCPR 7"] }],
    }),
    passage("d", { articles: ["CCPR-OP1 5"], rights: [] }),
    fact("e"),
  ];
  expect(titles(items, { by: "article", instrument: "CCPR" })).toEqual([
    ["CCPR 2", ["observation:b"]],
    ["CCPR 7", ["observation:c"]],
    ["CCPR 10", ["observation:a"]],
    [null, ["cell:e", "observation:d"]],
  ]);
});

test.each([
  [
    "state",
    [
      ["Kazakhstan", ["observation:a"]],
      ["Kyrgyzstan", ["cell:b"]],
      [null, ["table:c"]],
    ],
  ],
  [
    "committee",
    [
      ["Human Rights Committee", ["observation:a"]],
      [null, ["cell:b", "table:c"]],
    ],
  ],
  [
    "right",
    [
      ["Freedom of expression", ["observation:a"]],
      [null, ["cell:b", "table:c"]],
    ],
  ],
  ["hand", [[null, ["cell:b", "observation:a", "table:c"]]]],
] as const)("by %s", (by, expected) => {
  expect(titles([passage("a"), fact("b"), table("c")], { by, instrument: "CCPR" })).toEqual(
    expected,
  );
});

// A collection can hold what was collected in either language; Russian puts its own letters first, English the Latin ones.
test.each([
  ["en", ["Kyrgyzstan", "Казахстан"]],
  ["ru", ["Казахстан", "Kyrgyzstan"]],
])("headings and States stand in the order of the reader's language: %s", (locale, expected) => {
  const items = [fact("a"), fact("b", { state: { id: "KAZ", name: "Казахстан" } })];
  const headings = titles(items, { by: "state", instrument: "CCPR" }, locale);
  expect(headings.map(([title]) => title)).toEqual(expected);
  expect(statesOf(items, locale).map(({ name }) => name)).toEqual(expected);
});

test("moving up and down again is no move, and the ends stay", () => {
  const items = ["a", "b", "c"].map((name) => passage(name));
  const collection = { ...emptyCollection, items };
  const ids = items.map(({ id }) => id);
  const up = movedOrder(collection, ids, "observation:c", "up");
  expect(up).toEqual(["observation:a", "observation:c", "observation:b"]);
  const moved = { ...collection, plan: { ...emptyPlan, order: [...up] } };
  expect(orderedItems(moved).map(({ id }) => id)).toEqual(up);
  expect(movedOrder(moved, up, "observation:c", "down")).toEqual(ids);
  expect(movedOrder(collection, ids, "observation:a", "up")).toEqual(ids);
  expect(movedOrder(collection, ids, "observation:c", "down")).toEqual(ids);
});

test("within a heading an item changes places with its neighbour there, not with what stands between", () => {
  const items = ["a", "b", "c"].map((name) => passage(name));
  const order = movedOrder(
    { ...emptyCollection, items },
    ["observation:a", "observation:c"],
    "observation:c",
    "up",
  );
  expect(order).toEqual(["observation:c", "observation:b", "observation:a"]);
});
