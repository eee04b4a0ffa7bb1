import { expect, test } from "vitest";
import type { Facts } from "#data/catalogue";
import { formatBreach } from "#data/checks/breach";
import { type Case, changed, heldFacts } from "#data/checks/cases/broken";
import { committeeCases } from "#data/checks/cases/committees";
import { observationCases } from "#data/checks/cases/observations";
import { ratificationCases } from "#data/checks/cases/ratification";
import { reviewCases } from "#data/checks/cases/reviews";
import { checkFacts, checks } from "#data/checks/check-facts";

const cases: readonly Case[] = [
  ...ratificationCases,
  ...observationCases,
  ...committeeCases,
  ...reviewCases,
];

test("the facts hold together", () => {
  expect(checkFacts(heldFacts).map(formatBreach)).toEqual([]);
});

test("every check has a case that breaks it", () => {
  const broken = new Set(cases.map(({ check }) => check));
  expect(checks.filter((check) => !broken.has(check))).toEqual([]);
});

test.each(cases)("$says", ({ check, broken: { facts, file, row }, field }) => {
  expect(check(heldFacts).filter((breach) => breach.file === file && breach.row === row)).toEqual(
    [],
  );
  expect(check(facts)).toContainEqual(expect.objectContaining({ file, row, field }));
});

test("a breach names file, row, field, value and record", () => {
  const { facts } = changed(
    "acts",
    { iso3: "KAZ", instrument: "CCPR", act: "ratification" },
    { date: "1966-12-15" },
  );
  expect(checkFacts(facts).map(formatBreach)).toContain(
    "ratification/acts.json, row 1882, date: 1966-12-15: precedes the adoption on 1966-12-16 [KAZ CCPR ratification 1966-12-15]",
  );
});

/** The total spoken in February 2017, with another number in its place. */
function spoken(publishedParties: number): Facts {
  const where = { instrument: "CEDAW-OP", date: "2017-02-13" } as const;
  return changed("publishedCounts", where, { publishedParties }).facts;
}

test.each([
  [106, []], // the known difference: 106 spoken, 108 by the acts
  [108, ["sources/check-exceptions.json"]], // no difference any more: the exception is stale
  [107, ["ratification/published-counts.json", "sources/check-exceptions.json"]], // another difference
])("with %i parties to CEDAW-OP published for 13 February 2017, %o breaks", (parties, files) => {
  expect(checkFacts(spoken(parties)).map(({ file }) => file)).toEqual(files);
});
