import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCycles } from "#lib/compare/cycle-comparison";
import { knownCycles } from "#lib/compare/known-cycles";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const asOf = "2026-11-25";

function kazakhstan(cycles: readonly [string, string], from = release) {
  return compareCycles(from, { iso3: "KAZ", instrument: "CCPR", cycles, asOf });
}

function rowOf(comparison: ReturnType<typeof kazakhstan>, right: string) {
  return comparison.rows.find((row) => row.right.id === right);
}

describe("two cycles of Kazakhstan under CCPR", () => {
  const comparison = kazakhstan(["2", "3"]);

  test("say which documents are held and how far", () => {
    const [second, third] = comparison.sides;
    expect(second).toMatchObject({ cycle: "2", reviewKnown: true, documentsHeld: 1 });
    expect(third).toMatchObject({ cycle: "3", reviewKnown: true, documentsHeld: 1 });
    // No curated document was read from beginning to end.
    expect([second.heldInFull, third.heldInFull]).toEqual([false, false]);
    expect([second.observations.length, third.observations.length]).toEqual([10, 5]);
  });

  test("silence of a document held in part is not told as absence", () => {
    expect(rowOf(comparison, "peaceful-assembly")).toMatchObject({
      verdict: "first-only",
      cells: [{ state: "recorded", count: 1 }, { state: "text-not-held" }],
    });
    expect(rowOf(comparison, "privacy")).toMatchObject({
      verdict: "neither",
      cells: [{ state: "text-not-held" }, { state: "text-not-held" }],
    });
  });

  test("a document held whole can say that nothing is recorded", () => {
    const heldInFull = new Set(["CCPR/C/KAZ/CO/3"]);
    const observations = { ...release.observations, heldInFull };
    const held = kazakhstan(["2", "3"], { ...release, observations });
    expect(rowOf(held, "peaceful-assembly")?.cells[1]).toEqual({ state: "nothing-recorded" });
    expect(rowOf(held, "peaceful-assembly")?.cells[0]).toMatchObject({ state: "recorded" });
  });

  test("a right that the instrument does not protect has a row only where something is recorded", () => {
    expect(rowOf(comparison, "work")).toMatchObject({
      verdict: "first-only",
      cells: [{ state: "recorded" }, { state: "not-bound" }],
    });
    expect(rowOf(comparison, "health")).toBeUndefined();
  });
});

test("a cycle that nobody knows is an error, not an empty column", () => {
  expect(() => kazakhstan(["2", "9"])).toThrow(RangeError);
});

test("for any State and pair of cycles each number is the length of its list, and nothing is lost", () => {
  const pairs = ["KAZ", "KGZ", "TJK", "TKM", "UZB"].flatMap((iso3) =>
    knownCycles(release, iso3, asOf).flatMap(({ instrument, cycles }) =>
      cycles.slice(1).map(({ cycle }, place) => {
        return { iso3, instrument, cycles: [cycles[place]?.cycle ?? "", cycle] as const };
      }),
    ),
  );
  expect(pairs.length).toBeGreaterThan(40);
  fc.assert(
    fc.property(fc.constantFrom(...pairs), (asked) => {
      const { sides, rows } = compareCycles(release, { ...asked, asOf });
      for (const place of [0, 1] as const) {
        const listed = new Set(rows.flatMap(({ observations }) => observations[place]));
        const withRight = sides[place].observations.filter(({ rights }) => rights.length > 0);
        expect(listed).toEqual(new Set(withRight));
        for (const { cells, observations, right } of rows) {
          const cell = cells[place];
          const recorded = sides[place].observations.filter(({ rights }) =>
            rights.includes(right.id),
          );
          expect(observations[place]).toEqual(recorded);
          expect(cell.state === "recorded" ? cell.count : 0).toBe(recorded.length);
        }
      }
    }),
  );
});
