import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChoiceBundle, compareChoices, mergeChoices } from "#lib/collection/choice-bundles";
import { anyChoices, choice } from "#lib/collection/fixtures/any-collection";
import type { RecurrenceChoices } from "#lib/recurrence/choices.schema";

const nothing = { without: new Set<string>(), recurrence: {} };
const merge = (mine: RecurrenceChoices, theirs: RecurrenceChoices, taken = nothing) =>
  mergeChoices({ recurrenceChoices: mine }, { recurrenceChoices: theirs }, taken);

const confirm = choice({ kind: "confirm", passages: ["a", "b"] });
const split = choice({ kind: "split", passages: ["b"] });
const elsewhere = choice({ kind: "confirm", passages: ["x", "y"], title: "Torture" });
type Row = readonly [
  name: string,
  mine: RecurrenceChoices,
  theirs: RecurrenceChoices,
  standings: readonly ChoiceBundle["standing"][],
];
const later = { release: "20261201-ffffffffffff", madeAt: "2026-12-01T00:00:00.000Z" };

test.each<Row>([
  ["the same on another day and release", [confirm], [{ ...confirm, ...later }], ["same"]],
  [
    "the same passages in another order",
    [confirm],
    [{ ...confirm, passages: ["b", "a"] }],
    ["same"],
  ],
  ["another kind on a shared passage", [confirm], [split], ["differing"]],
  ["one more on a shared passage", [confirm], [confirm, split], ["differing"]],
  ["others on other passages", [confirm], [elsewhere], ["onlyMine", "onlyTheirs"]],
  [
    "the same passage of another State",
    [confirm],
    [{ ...split, iso3: "KAZ" }],
    ["onlyTheirs", "onlyMine"],
  ],
  [
    "passages that a third choice joins",
    [confirm, choice({ passages: ["b", "x"] })],
    [elsewhere],
    ["differing"],
  ],
])("%s", (_, mine, theirs, standings) => {
  expect(compareChoices(mine, theirs).map(({ standing }) => standing)).toEqual(standings);
});

describe("merged", () => {
  test.each([
    ["mine where nothing is chosen", nothing, [confirm, elsewhere]],
    [
      "theirs where those are chosen",
      { ...nothing, recurrence: { "recurrence:UZB:a": "theirs" as const } },
      [split, elsewhere],
    ],
    [
      "without what only they have, if it is left out",
      { ...nothing, without: new Set(["recurrence:UZB:x"]) },
      [confirm],
    ],
  ])("%s", (_, taken, expected) => {
    expect(merge([confirm], [split, elsewhere], taken)).toEqual(expected);
  });

  test("with itself or with nothing a list stays as it is", () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(merge(choices, choices)).toEqual(choices);
        expect(merge(choices, [])).toEqual(choices);
        expect(merge([], choices)).toEqual(choices);
      }),
    );
  });

  test("no choice about a passage is of one side while another about it is of the other, unless they are the same", () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (mine, theirs) => {
        const bundles = compareChoices(mine, theirs);
        const places = bundles.flatMap(({ iso3, mine, theirs }) => [
          ...new Set(
            [...mine, ...theirs].flatMap(({ passages }) => passages.map((id) => `${iso3} ${id}`)),
          ),
        ]);
        expect(new Set(places).size).toBe(places.length);
        const count = bundles.reduce((sum, each) => sum + each.mine.length + each.theirs.length, 0);
        expect(count).toBe(mine.length + theirs.length);
      }),
    );
  });
});
