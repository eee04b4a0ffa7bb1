import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { bundledDataDir, FactsError, loadFacts } from "#lib/db/load-facts";

const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

/** A copy of the bundled facts in which one file was edited. */
function copyWith(file: string, edit: (content: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), "pacta-facts-"));
  copies.push(copy);
  cpSync(bundledDataDir, copy, { recursive: true });
  writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), "utf8")));
  return copy;
}

function runCheck(...folder: string[]): { status: number | null; output: string } {
  const script = join(import.meta.dirname, "check.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...folder]);
  return { status, output: `${stdout}${stderr}` };
}

test("the bundled facts pass, and the known differences are told", () => {
  const { status, output } = runCheck();
  expect(output).toContain("0 breaches");
  expect(output).toContain("known and kept: CEDAW-OP 2017-02-13: 106 published, 108 by our acts");
  expect(status).toBe(0);
});

test.each([
  [
    "a value outside its list",
    "ratification/instruments.json",
    (content: string) => content.replace('"kind":"treaty"', '"kind":"pact"'),
    'ratification/instruments.json, row 1, kind: "pact":',
  ],
  [
    "a fact that contradicts another",
    "ratification/instruments.json",
    (content: string) => content.replace('"publishedParties":182', '"publishedParties":181'),
    "ratification/instruments.json, row 1, publishedParties: 181: 182 by our acts",
  ],
  [
    "a line that is no JSON",
    "ratification/instruments.json",
    (content: string) => content.replace('"code":"CESCR"', '"code":CESCR'),
    "ratification/instruments.json, row 2, file:",
  ],
  [
    "a file cut short",
    "ratification/instruments.json",
    (content: string) => content.slice(0, -3),
    "ratification/instruments.json, row 18, file:",
  ],
])("%s ends with 1 and names file, row, field and value", (_, file, edit, told) => {
  const { status, output } = runCheck(copyWith(file, edit));
  expect(output).toContain(told);
  expect(status).toBe(1);
});

test("a missing file is named", () => {
  const copy = copyWith("rights/rights.json", (content) => content);
  rmSync(join(copy, "rights/rights.json"));
  const { status, output } = runCheck(copy);
  expect(output).toContain("rights/rights.json, row 1, file: unreadable:");
  expect(status).toBe(1);
});

test("facts of the wrong shape are refused with every breach", () => {
  const copy = copyWith("ratification/instruments.json", (content) =>
    content.replaceAll('"kind":"treaty"', '"kind":"pact"'),
  );
  expect(() => loadFacts(copy)).toThrow(FactsError);
  expect(() => loadFacts(copy)).toThrow("9 breaches in the facts");
});

test("the bundled facts load whole", () => {
  const facts = loadFacts();
  expect([facts.countries.length, facts.acts.length, facts.observations.length]).toEqual([
    198, 3935, 430,
  ]);
});
