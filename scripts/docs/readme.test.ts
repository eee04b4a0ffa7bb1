import { describe, expect, test } from "vitest";
import type { Facts } from "#data/catalogue";
import { formatBreach } from "#data/checks/breach";
import { checkFacts } from "#data/checks/check-facts";
import type { Act } from "#data/ratification/acts.schema";
import { bundledDataDir, loadFacts } from "#lib/db/load-facts";
import { indexFacts } from "#lib/facts/fact-index";
import { statusOn } from "#lib/ratification/status";
import { readPage } from "./page.ts";

const page = readPage("README.md");
const facts = loadFacts(bundledDataDir);
const example: Act = JSON.parse(/\{"iso3".+\}(?=,)/.exec(page)?.[0] ?? "null");

/** What the check says, as the page prints it. Rows are put aside: they move whenever a record is added above. */
function saidBy(changed: Facts): string[] {
  return checkFacts(changed).map((breach) => withoutRow(formatBreach(breach)));
}

function withoutRow(line: string): string {
  return line.replace(/, row \d+,/, ", row N,");
}

function withExample(change: Partial<Act>): Facts {
  const acts = facts.acts.map((act) => (isExample(act) ? { ...act, ...change } : act));
  return { ...facts, acts };
}

function isExample(act: Act): boolean {
  return JSON.stringify(act) === JSON.stringify(example);
}

function withAnswer(accepted: "no"): Facts {
  const { iso3, instrument } = example;
  const procedures = facts.procedures.map((answer) =>
    answer.iso3 === iso3 && answer.procedure === instrument
      ? { ...answer, accepted, since: null }
      : answer,
  );
  return { ...facts, procedures };
}

describe("the act that the page adds as an example", () => {
  test("is the one on record", () => {
    expect(facts.acts.filter(isExample)).toHaveLength(1);
  });

  test.each([
    ["a mistyped year", withExample({ date: "2008-07-13" })],
    ["one source only", withExample({ sourceIds: ["UNTC-2026-02-03"] })],
    ["a procedure left at no", withAnswer("no")],
  ])("%s: the check says what the page prints, no more and no less", (_, changed) => {
    const said = saidBy(changed);
    expect(said).not.toEqual([]);
    const printed = withoutRows(page);
    expect(printed).toContain(`\`\`\`text\n   ${said.join("\n   ")}\n   \`\`\``);
  });

  test("enters into force on the day that the page names", () => {
    const index = indexFacts(facts);
    const { iso3, instrument } = example;
    const acts = index.actsOf(iso3, instrument);
    const status = statusOn(index.instrument(instrument), acts, "2026-01-01");
    expect(status.status === "party" && status.entryIntoForce).toMatchObject({ on: "2023-08-12" });
    expect(page).toContain("12 August 2023");
  });
});

function withoutRows(text: string): string {
  return text.split("\n").map(withoutRow).join("\n");
}
