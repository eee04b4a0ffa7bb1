import { expect, test } from "vitest";
import { neutraliseFormula } from "#lib/export/formula";

// Characters: OWASP, "CSV Injection", and the wide forms that spreadsheets fold into them.
test.each([
  ["=1+1", "'=1+1"],
  ["+41 22", "'+41 22"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["＝1", "'＝1"],
  ["2006-01-24", "2006-01-24"],
  ["(not known)", "(not known)"],
  ["a=1", "a=1"],
  ["", ""],
])("%j is written %j", (text, written) => {
  expect(neutraliseFormula(text)).toBe(written);
});
