import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backPlan, isWeekend } from "#lib/calendar/back-plan";
import { addDays } from "#lib/dates/calendar-date";

const days = { draft: 21, translation: 14, signOff: 5, margin: 2 };

const spans = (deadline: string, work = days, asOf = "2020-01-01") =>
  backPlan(deadline, work, asOf).steps.map(({ id, first, last }) => [id, first, last]);

describe("the plan counts back in calendar days", () => {
  test("each part ends on the eve of what follows", () => {
    expect(spans("2026-12-01")).toEqual([
      ["draft", "2026-10-20", "2026-11-09"],
      ["translation", "2026-11-10", "2026-11-23"],
      ["sign-off", "2026-11-24", "2026-11-28"],
      ["send", "2026-11-29", "2026-11-29"],
      ["deadline", "2026-12-01", "2026-12-01"],
    ]);
  });

  test.each([
    // 2024 is a leap year, 2023 is none.
    ["2024-03-01", { draft: 0, translation: 0, signOff: 2, margin: 1 }, "2024-02-27", "2024-02-29"],
    ["2023-03-01", { draft: 0, translation: 0, signOff: 2, margin: 1 }, "2023-02-26", "2023-02-28"],
    // Over the end of the year.
    ["2027-01-02", { draft: 0, translation: 0, signOff: 1, margin: 2 }, "2026-12-30", "2026-12-31"],
  ])("back from %s with %o it begins on %s and is sent on %s", (deadline, work, begin, sent) => {
    const plan = backPlan(deadline, work, "2020-01-01");
    expect(plan.begin).toBe(begin);
    expect(plan.steps.find(({ id }) => id === "send")?.first).toBe(sent);
  });

  test("work of no days has no step, and without a margin the text is sent on the deadline", () => {
    expect(spans("2026-12-01", { draft: 0, translation: 0, signOff: 0, margin: 0 })).toEqual([
      ["send", "2026-12-01", "2026-12-01"],
      ["deadline", "2026-12-01", "2026-12-01"],
    ]);
  });
});

describe("what is too late is told", () => {
  test.each([
    ["2026-10-20", 0, 42],
    ["2026-10-13", 7, 49],
    ["2026-11-25", -36, 6],
    ["2026-12-03", -44, -2],
  ])("on %s %i days are left to begin and %i to the deadline", (asOf, begin, deadline) => {
    const plan = backPlan("2026-12-01", days, asOf);
    expect([plan.daysLeft, plan.daysToDeadline]).toEqual([begin, deadline]);
  });

  test("a step is past when its last day is", () => {
    const past = backPlan("2026-12-01", days, "2026-11-24").steps.map(({ past }) => past);
    expect(past).toEqual([true, true, false, false, false]);
  });
});

test.each([
  ["2026-11-27", false], // a Friday
  ["2026-11-28", true],
  ["2026-11-29", true],
  ["2026-11-30", false],
  ["2024-02-29", false], // a Thursday
])("%s is on a weekend: %s", (day, weekend) => {
  expect(isWeekend(day)).toBe(weekend);
});

test("whatever the days, the parts join without gap or overlap and fill the time to the deadline", () => {
  const amount = fc.integer({ min: 0, max: 365 });
  const work = fc.record({ draft: amount, translation: amount, signOff: amount, margin: amount });
  const offset = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(work, offset, (chosen, later) => {
      const deadline = addDays("1990-01-01", later);
      const { begin, steps } = backPlan(deadline, chosen, "2026-11-25");
      const total = chosen.draft + chosen.translation + chosen.signOff + chosen.margin;
      expect(addDays(begin, total)).toBe(deadline);
      const parts = steps.filter(({ id }) => id !== "deadline");
      for (const [place, part] of parts.entries()) {
        const before = parts[place - 1];
        expect(part.first).toBe(before === undefined ? begin : addDays(before.last, 1));
      }
    }),
  );
});
