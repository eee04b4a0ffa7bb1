import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChoices } from "#lib/recurrence/choices";
import { type RecurrenceChoices, recurrenceChoicesSchema } from "#lib/recurrence/choices.schema";
import type { RecurrenceGroup } from "#lib/recurrence/recurrence-group";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const groups = bundledRelease().recurrence.groupsOf("UZB");
const idsOf = ({ members }: Pick<RecurrenceGroup, "members">) => members.map(({ id }) => id);
const holding = (id: string) => {
  const found = groups.find((group) => idsOf(group).includes(id));
  if (found === undefined) throw new Error(`No group holds ${id}.`);
  return found;
};
const andijan = idsOf(holding("UZB-CCPR-2010-02"));
const torture = idsOf(holding("UZB-CAT-2013-03"));
const withChoices = (...choices: RecurrenceChoices) => applyChoices(groups, choices, "UZB");
const groupIn = (list: ReturnType<typeof withChoices>, id: string) =>
  list.find((group) => idsOf(group).includes(id));

describe("a reader's choices", () => {
  test("none leave the groups as they were found", () => {
    expect(withChoices().map(({ standing, ...group }) => [standing, group])).toEqual(
      groups.map((group) => ["found", group]),
    );
  });

  test("of another State change nothing", () => {
    const chosen = applyChoices(
      groups,
      [{ kind: "merge", iso3: "KAZ", passages: [andijan[0] ?? "", torture[0] ?? ""] }],
      "UZB",
    );
    expect(chosen.every(({ standing }) => standing === "found")).toBe(true);
  });

  test("confirm a group that has exactly these passages, and no other", () => {
    const exact = withChoices({ kind: "confirm", iso3: "UZB", passages: andijan });
    expect(exact.filter(({ standing }) => standing === "confirmed").map(idsOf)).toEqual([andijan]);
    const fewer = withChoices({ kind: "confirm", iso3: "UZB", passages: andijan.slice(1) });
    expect(fewer.some(({ standing }) => standing === "confirmed")).toBe(false);
  });

  test("merge the groups that hold two passages into one, in order of date", () => {
    const chosen = withChoices({
      kind: "merge",
      iso3: "UZB",
      passages: [andijan[0] ?? "", torture[0] ?? ""],
    });
    expect(chosen).toHaveLength(groups.length - 1);
    const one = groupIn(chosen, andijan[0] ?? "");
    expect(new Set(idsOf(one ?? { members: [] }))).toEqual(new Set([...andijan, ...torture]));
    expect(one?.id).toBe("UZB-CCPR-2001-03"); // the earliest: CCPR/CO/71/UZB, 2001
    expect(one?.standing).toBe("changed");
  });

  test("split a passage off into a group of its own, and leave the rest together", () => {
    const [, second = ""] = andijan;
    const chosen = withChoices({ kind: "split", iso3: "UZB", passages: [second] });
    expect(idsOf(groupIn(chosen, second) ?? { members: [] })).toEqual([second]);
    expect(idsOf(groupIn(chosen, andijan[0] ?? "") ?? { members: [] })).toEqual(
      andijan.filter((id) => id !== second),
    );
  });

  test("about passages that are not held are passed over", () => {
    expect(withChoices({ kind: "split", iso3: "UZB", passages: ["gone"] })).toEqual(withChoices());
  });

  test("whatever they are, neither lose a passage nor count one twice, and come out the same each time", () => {
    const ids = groups.flatMap(idsOf);
    const choice = fc.record({
      kind: fc.constantFrom("confirm" as const, "merge" as const, "split" as const),
      iso3: fc.constant("UZB"),
      passages: fc.array(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 8 }), (choices) => {
        const chosen = applyChoices(groups, choices, "UZB");
        expect(chosen.flatMap(idsOf).sort()).toEqual([...ids].sort());
        expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length);
        expect(applyChoices(groups, choices, "UZB")).toEqual(chosen);
      }),
      { numRuns: 60 },
    );
  });
});

test("a file's choices are read strictly", () => {
  const good = [{ kind: "merge", iso3: "UZB", passages: ["a", "b"] }];
  expect(recurrenceChoicesSchema.parse(good)).toEqual(good);
  for (const bad of [
    [{ kind: "merge", iso3: "UZB", passages: ["a"] }],
    [{ kind: "drop", iso3: "UZB", passages: ["a", "b"] }],
    [{ kind: "split", iso3: "uzb", passages: ["a"] }],
    [{ kind: "split", iso3: "UZB", passages: ["a"], more: 1 }],
  ]) {
    expect(recurrenceChoicesSchema.safeParse(bad).success).toBe(false);
  }
});
