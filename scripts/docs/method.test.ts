import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { coverageOf } from "#lib/coverage/coverage";
import { bundledDataDir, loadFacts } from "#lib/db/load-facts";
import { type Delay, treatyRules } from "#lib/ratification/treaty-rules";
import { readPage, tableUnder } from "./page.ts";

const page = readPage("docs/method.md");

const joining: Partial<Record<Delay, string>> = {
  "thirtieth-day": "30th day after the deposit",
  "one-month": "one month after the deposit",
  "three-months": "three months after the deposit",
  "month-after-three-months":
    "first day of the month that begins after three months from the deposit",
};
const leaving: Partial<Record<Delay, string>> = {
  "three-months": "three months after the notice",
  "six-months": "six months after the notice",
  "one-year": "one year after the notice",
  "month-after-one-year": "first day of the month that begins after one year from the notice",
};

test("the page tells for each instrument when it enters into force for a State, and when a denunciation takes effect", () => {
  const rules = instrumentCodes.map((code) => {
    const { entryIntoForce, denunciation } = treatyRules[code];
    const entry = [joining[entryIntoForce.delay], entryIntoForce.article];
    if (denunciation === null) return [code, ...entry, "no clause", "–"];
    return [code, ...entry, leaving[denunciation.delay], denunciation.article];
  });
  expect(tableUnder(page, "Entry into force for the State")).toEqual(rules);
});

describe("the page decides coverage as the code does", () => {
  const rows = tableUnder(page, "Coverage: why a cell has no number");
  const answers = ["yes", "no"];
  const cases = answers.flatMap((recorded) =>
    answers.flatMap((bound) =>
      answers.flatMap((reviewKnown) =>
        answers.map((heldInFull) => [recorded, bound, reviewKnown, heldInFull] as const),
      ),
    ),
  );

  test.each(cases)("recorded %s, bound %s, review known %s, held in full %s", (...given) => {
    const fitting = rows.filter((row) =>
      given.every((answer, place) => row[place] === "–" || row[place] === answer),
    );
    const [recorded, bound, reviewKnown, heldInFull] = given.map((answer) => answer === "yes");
    const { state } = coverageOf({
      recorded: Number(recorded),
      bound: bound === true,
      reviewKnown: reviewKnown === true,
      heldInFull: heldInFull === true,
    });
    expect(fitting.map((row) => row[4])).toEqual([state]);
  });
});

describe("the page says what the facts say", () => {
  const facts = loadFacts(bundledDataDir);

  test("to which day the acts of each instrument are known", () => {
    const days = facts.instruments.map(({ code, dataCurrentTo }) => [code, dataCurrentTo]);
    expect(tableUnder(page, "How current")).toEqual(days);
  });

  test("how many published totals are counted again", () => {
    expect(page).toContain(`${facts.publishedCounts.length} totals and the`);
  });

  test("that one act is known by its year alone, and that only one protocol was ever denounced", () => {
    const byYear = facts.acts.filter(({ precision }) => precision !== "day");
    expect(byYear.map(({ iso3, instrument, asOf }) => `${iso3} ${instrument} ${asOf}`)).toEqual([
      "LCA CAT 2026-02-25",
    ]);
    const denounced = facts.acts.filter(({ act }) => act === "denunciation");
    expect(new Set(denounced.map(({ instrument }) => instrument))).toEqual(new Set(["CCPR-OP1"]));
  });
});
