import { expect, test } from "vitest";
import { bundledDataDir, loadFacts } from "#lib/db/load-facts";
import { readPage, tableUnder } from "./page.ts";

test("the page tells the rule of reporting of every treaty as the facts hold it", () => {
  const { reportingRules } = loadFacts(bundledDataDir);
  const rules = reportingRules.map((rule) => [
    rule.instrument,
    String(rule.initialReportDueMonthsAfterEntryIntoForce),
    String(rule.periodicIntervalMonths ?? "none"),
    rule.ruleSource,
  ]);
  expect(tableUnder(readPage("docs/method.md"), "Reports and the calendar")).toEqual(rules);
});
