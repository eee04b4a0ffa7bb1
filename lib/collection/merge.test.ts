import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Collection, emptyCollection } from "#lib/collection/collection";
import { anyCollection, passage } from "#lib/collection/fixtures/any-collection";
import {
  type Choice,
  chooseAll,
  chooseText,
  compareCollections,
  defaultChoice,
  mergeCollections,
  mergePreview,
  noChoices,
} from "#lib/collection/merge";

const ids = ({ items }: Collection) => items.map(({ id }) => id);
const both = fc.tuple(anyCollection, anyCollection);
const all = (mine: Collection, theirs: Collection, choice: Choice) =>
  chooseAll(compareCollections(mine, theirs), noChoices, choice);

describe("whatever two collections hold", () => {
  test("every item of either side is in the merged one, and none twice", () => {
    fc.assert(
      fc.property(both, fc.constantFrom<Choice>("mine", "theirs", "both"), ([a, b], choice) => {
        const merged = mergeCollections(a, b, all(a, b, choice));
        expect(new Set(ids(merged))).toEqual(new Set([...ids(a), ...ids(b)]));
        expect(ids(merged)).toHaveLength(new Set(ids(merged)).size);
      }),
    );
  });

  test("choosing mine leaves every item of mine and every text of the report as it was", () => {
    fc.assert(
      fc.property(both, ([mine, theirs]) => {
        const merged = mergeCollections(mine, theirs, all(mine, theirs, "mine"));
        expect(merged.items.slice(0, mine.items.length)).toEqual(mine.items);
        expect(merged.recurrenceChoices).toEqual(
          expect.arrayContaining([...mine.recurrenceChoices]),
        );
        const { order, ...plan } = merged.plan;
        expect({ ...plan, order: order.slice(0, mine.plan.order.length) }).toEqual(mine.plan);
      }),
    );
  });

  test("choosing theirs gives their words and their facts", () => {
    fc.assert(
      fc.property(both, ([mine, theirs]) => {
        const merged = mergeCollections(mine, theirs, all(mine, theirs, "theirs"));
        const comparison = compareCollections(merged, theirs);
        expect(comparison.differing).toEqual([]);
        expect(comparison.plan).toEqual([]);
        expect(comparison.recurrence.filter(({ standing }) => standing === "differing")).toEqual(
          [],
        );
      }),
    );
  });

  test("with itself nothing changes", () => {
    fc.assert(
      fc.property(anyCollection, (mine) => {
        expect(mergeCollections(mine, mine, noChoices)).toEqual(mine);
        expect(compareCollections(mine, mine)).toMatchObject({ differing: [], plan: [] });
      }),
    );
  });

  test("where nothing is chosen no words of either side are lost", () => {
    fc.assert(
      fc.property(both, ([mine, theirs]) => {
        const merged = new Map(
          mergeCollections(mine, theirs, noChoices).items.map((item) => [item.id, item.own]),
        );
        for (const { id, own } of [...mine.items, ...theirs.items]) {
          expect(merged.get(id)?.text).toContain(own.text.trim());
          expect(merged.get(id)?.assessment).toContain(own.assessment.trim());
        }
      }),
    );
  });

  test("the sides themselves stay as they are, and each item is counted on one side or both", () => {
    fc.assert(
      fc.property(both, ([mine, theirs]) => {
        const before = structuredClone([mine, theirs]);
        const { same, onlyMine, onlyTheirs, differing } = compareCollections(mine, theirs);
        mergeCollections(mine, theirs, all(mine, theirs, "both"));
        expect([mine, theirs]).toEqual(before);
        expect(same.length + onlyMine.length + differing.length).toBe(mine.items.length);
        expect(same.length + onlyTheirs.length + differing.length).toBe(theirs.items.length);
      }),
    );
  });

  test("the preview says what merging does", () => {
    fc.assert(
      fc.property(both, fc.func(fc.boolean()), ([mine, theirs], leave) => {
        const { onlyMine, onlyTheirs } = compareCollections(mine, theirs);
        const without = new Set([...onlyMine, ...onlyTheirs].map(({ id }) => id).filter(leave));
        const choices = { ...noChoices, without };
        const merged = mergeCollections(mine, theirs, choices);
        const { total, fresh, left, arranged } = mergePreview(mine, theirs, choices);
        expect(arranged).toBe(merged.recurrenceChoices.length);
        expect(total).toBe(merged.items.length);
        expect(left).toBe(without.size);
        expect(ids(merged).filter((id) => !ids(mine).includes(id))).toHaveLength(fresh);
      }),
    );
  });
});

const alone = (item: ReturnType<typeof passage>): Collection => ({
  ...emptyCollection,
  items: [item],
});

test("an item collected on another day from another release with the same facts does not differ", () => {
  const mine = passage("a");
  const theirs = passage("a", {
    asOf: "2026-12-01",
    release: "20261201-ffffffffffff",
    link: "http://other.example/observations/a",
    collectedAt: "2026-12-01T00:00:00.000Z",
  });
  expect(compareCollections(alone(mine), alone(theirs)).differing).toEqual([]);
});

test("facts that another release tells otherwise are named, and the newer ones are taken by default", () => {
  const mine = passage("a", { own: { text: "Mine.", assessment: "" } });
  const theirs = passage("a", { release: "20261201-ffffffffffff", paragraphs: "50" });
  const { differing } = compareCollections(alone(mine), alone(theirs));
  expect(differing[0]?.fields).toEqual([
    { field: "text", facts: [], mine: "Mine.", theirs: "" },
    {
      field: "facts",
      facts: [{ name: "paragraphs", mine: "49", theirs: "50" }],
      mine: "20261125-e151619e8a57",
      theirs: "20261201-ffffffffffff",
    },
  ]);
  const { items } = mergeCollections(alone(mine), alone(theirs), noChoices);
  expect(items).toMatchObject([{ paragraphs: "50", own: { text: "Mine." } }]);
});

test("each field is chosen by itself", () => {
  const mine = passage("a", { own: { text: "Mine.", assessment: "Grave." } });
  const theirs = passage("a", { own: { text: "Theirs.", assessment: "Slight." } });
  const choices = {
    ...noChoices,
    fields: { "observation:a": { text: "both", assessment: "theirs" } },
  } as const;
  const { items } = mergeCollections(alone(mine), alone(theirs), choices);
  expect(items[0]?.own).toEqual({ text: "Mine.\n\nTheirs.", assessment: "Slight." });
});

test.each([
  ["A.", "B.", "both", "A.\n\nB."],
  ["A.", "A. B.", "both", "A. B."],
  ["A. B.", "B.", "both", "A. B."],
  ["A.", "", "both", "A."],
  ["A.", "B.", "mine", "A."],
  ["A.", "B.", "theirs", "B."],
] as const)("%j and %j as %s are %j", (mine, theirs, choice, joined) => {
  expect(chooseText(mine, theirs, choice)).toBe(joined);
});

test.each([
  [{ field: "text", facts: [], mine: "", theirs: "B." }, "theirs"],
  [{ field: "text", facts: [], mine: "A.", theirs: " " }, "mine"],
  [{ field: "text", facts: [], mine: "A.", theirs: "B." }, "both"],
  [{ field: "title", mine: "A", theirs: "B" }, "mine"],
  [{ field: "settings", mine: "right", theirs: "hand" }, "mine"],
] as const)("of %o is taken, where nothing is chosen, %s", (difference, choice) => {
  expect(defaultChoice(difference)).toBe(choice);
});
