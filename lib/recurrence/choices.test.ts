import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choice } from "#lib/collection/fixtures/any-collection";
import { applyChoices, arrangeGroups } from "#lib/recurrence/choices";
import { type RecurrenceChoice, recurrenceChoicesSchema } from "#lib/recurrence/choices.schema";
import { countsOf, type RecurrenceGroup } from "#lib/recurrence/recurrence-group";
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
type Said = Pick<RecurrenceChoice, "kind" | "iso3" | "passages">;
const withChoices = (...said: Said[]) => applyChoices(groups, said.map(choice), "UZB");
const groupIn = (list: ReturnType<typeof withChoices>, id: string) =>
  list.find((group) => idsOf(group).includes(id));

describe("a reader's choices", () => {
  test("none leave the groups as they were found", () => {
    expect(withChoices()).toEqual(
      groups.map((group) => ({ ...group, standing: "found", isApart: false })),
    );
  });

  test("of another State change nothing", () => {
    const chosen = applyChoices(
      groups,
      [choice({ kind: "merge", iso3: "KAZ", passages: [andijan[0] ?? "", torture[0] ?? ""] })],
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

  test("to take out all passages of a group, or to merge one with itself, changes nothing", () => {
    expect(withChoices({ kind: "split", iso3: "UZB", passages: andijan })).toEqual(withChoices());
    expect(withChoices({ kind: "merge", iso3: "UZB", passages: andijan })).toEqual(withChoices());
  });

  test("that name what is held no more are kept, told and applied to the rest", () => {
    const confirm = choice({ kind: "confirm", iso3: "UZB", passages: [...andijan, "gone"] });
    const lost = choice({ kind: "split", iso3: "UZB", passages: ["gone"] });
    const { groups: chosen, outcomes } = arrangeGroups(groups, [confirm, lost], "UZB");
    expect(outcomes).toEqual([
      { choice: confirm, missing: ["gone"], hasEffect: true },
      { choice: lost, missing: ["gone"], hasEffect: false },
    ]);
    expect(groupIn(chosen, andijan[0] ?? "")?.standing).toBe("confirmed");
  });

  test("do not confirm two groups that the method has parted since", () => {
    const chosen = withChoices({
      kind: "confirm",
      iso3: "UZB",
      passages: [...andijan, ...torture],
    });
    expect(chosen.some(({ standing }) => standing === "confirmed")).toBe(false);
  });

  test("take our words on a paragraph along with its official ones", () => {
    const [first, second, third] = holding("UZB-CCPR-2010-02").members;
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    const pair = {
      ...holding("UZB-CCPR-2010-02"),
      members: [{ ...first, wordsOf: second.id }, second, third],
    };
    for (const id of [first.id, second.id]) {
      const chosen = applyChoices([pair], [choice({ kind: "split", passages: [id] })], "UZB");
      expect(chosen.map(idsOf)).toEqual([[third.id], [first.id, second.id]]);
      expect(chosen.map((group) => countsOf(group).passages)).toEqual([1, 1]);
    }
  });

  test("whatever they are, lose no passage, count none twice, and every number is that of its list", () => {
    const ids = groups.flatMap(idsOf);
    const any = fc.record({
      kind: fc.constantFrom("confirm" as const, "merge" as const, "split" as const),
      iso3: fc.constant("UZB"),
      passages: fc.array(fc.oneof(fc.constantFrom(...ids), fc.constant("gone")), {
        minLength: 2,
        maxLength: 6,
      }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (said) => {
        const chosen = withChoices(...said);
        expect(chosen.flatMap(idsOf).sort()).toEqual([...ids].sort());
        expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length);
        for (const group of chosen) {
          const counts = countsOf(group);
          expect(counts.passages).toBe(
            group.members.filter(({ wordsOf }) => wordsOf === null).length,
          );
          expect(counts.passages).toBeGreaterThan(0);
          expect(counts.bodies).toEqual([
            ...new Set(group.members.flatMap(({ body }) => body ?? [])),
          ]);
        }
        expect(withChoices(...said)).toEqual(chosen);
      }),
      { numRuns: 60 },
    );
  });
});

test("a file's choices are read strictly", () => {
  expect(recurrenceChoicesSchema.parse([choice()])).toEqual([choice()]);
  for (const change of [
    { passages: ["a"] },
    { kind: "drop" },
    { iso3: "uzb" },
    { release: "yesterday" },
    { madeAt: "yesterday" },
    { more: 1 },
  ]) {
    expect(recurrenceChoicesSchema.safeParse([{ ...choice(), ...change }]).success).toBe(false);
  }
});
