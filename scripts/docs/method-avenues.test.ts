import { expect, test } from "vitest";
import { procedureRules } from "#lib/avenues/procedure-rules";
import { bundledDataDir, loadFacts } from "#lib/db/load-facts";
import { readPage, tableUnder } from "./page.ts";

test("the page tells of every procedure what opens it and what it hears about", () => {
  const { complaintProcedures } = loadFacts(bundledDataDir);
  const rules = complaintProcedures.map(({ code }) => {
    const { opens, clause, hears } = procedureRules[code];
    return [code, opens, clause ?? "none", hears.join(", ")];
  });
  expect(tableUnder(readPage("docs/method.md"), "Avenues: what can be done")).toEqual(rules);
});
