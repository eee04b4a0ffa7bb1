import { describe, expect, test } from "vitest";
import { z } from "zod";
import labelledAnswers from "#data/recurrence/labelled-answers.json" with { type: "json" };
import { labelledAnswerSchema } from "#data/recurrence/labelled-answers.schema";
import labelledPairs from "#data/recurrence/labelled-pairs.json" with { type: "json" };
import { labelledPairSchema } from "#data/recurrence/labelled-pairs.schema";
import { measureAnswers, measureJoined, measurePairs } from "#lib/recurrence/measure";
import { keptAsideLabelled, measured, measuredWords } from "#lib/recurrence/measured";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const pairs = z.array(labelledPairSchema).parse(labelledPairs);
const answers = z.array(labelledAnswerSchema).parse(labelledAnswers);
const find = (id: string) => {
  const found = release.observations.find(id);
  if (found === undefined) throw new Error(`There is no observation ${id}.`);
  return found;
};

describe("the labelled pairs", () => {
  test("are at least 150, each once, of one State and two documents, the earlier first", () => {
    expect(pairs.filter(({ half }) => half !== "checked-after")).toHaveLength(293);
    expect(new Set(pairs.map(({ a, b }) => [a, b].sort().join(" "))).size).toBe(pairs.length);
    for (const { a, b } of pairs) {
      const [one, other] = [find(a), find(b)];
      expect(one.countries, a).toEqual(other.countries);
      expect(one.year, `${a} ${b}`).toBeLessThanOrEqual(other.year);
      expect(one.documentId === null || one.documentId !== other.documentId, `${a} ${b}`).toBe(
        true,
      );
    }
  });

  test("are of both kinds in both halves, which have no State in common", () => {
    for (const half of ["tuned-on", "held-out"] as const) {
      const own = pairs.filter((pair) => pair.half === half);
      const states = new Set(own.map(({ a }) => a.slice(0, 3)));
      expect([...states].sort()).toEqual(
        half === "tuned-on" ? ["KAZ", "UZB"] : ["KGZ", "TJK", "TKM"],
      );
      expect(own.filter(({ sameIssue }) => sameIssue).length).toBeGreaterThan(60);
      expect(own.filter(({ sameIssue }) => !sameIssue).length).toBeGreaterThan(60);
    }
  });
});

describe("measured on them, the groups put together", () => {
  test.each([
    ["tuned-on", { right: 55, wrong: 6, missed: 7 }],
    ["held-out", { right: 62, wrong: 9, missed: 10 }],
  ] as const)("of the pairs %s: %o", (half, counts) => {
    expect(measurePairs(release.recurrence, pairs, half)).toEqual(counts);
  });

  test("of all pairs that they join, every one of which is labelled", () => {
    expect(measureJoined(release.recurrence, pairs)).toEqual({
      joined: 216,
      right: 160,
      unlabelled: [],
    });
  });

  test("and what the site says of it is that", () => {
    expect(measurePairs(release.recurrence, pairs, "held-out")).toEqual(measured.keptAside);
    expect(pairs.filter(({ half }) => half === "held-out")).toHaveLength(keptAsideLabelled);
    const { joined, right } = measureJoined(release.recurrence, pairs);
    expect({ all: joined, right }).toEqual(measured.joined);
    expect(measuredWords()).toMatchObject({ precision: "0.87", recall: "0.86" });
  });

  test.each([
    ["tuned-on", { right: 5, wrong: 0, missed: 8 }],
    ["held-out", { right: 3, wrong: 0, missed: 0 }],
  ] as const)("positive aspects with what they answer, %s: %o", (half, counts) => {
    expect(measureAnswers(release.recurrence, answers, half)).toEqual(counts);
  });
});
