import { expect, test } from "vitest";
import { readAudit } from "./audit-section.ts";

const told = (vulnerabilities: object) =>
  JSON.stringify({ vulnerabilities, metadata: { dependencies: { total: 7 } } });

test.each([
  [told({}), true, "none in 7 packages"],
  [told({ left: { severity: "high" } }), false, "left (high)"],
  [`npm warn something\n${told({})}\n`, true, "none in 7 packages"],
  ['npm error audit endpoint returned an error\n{"message":"404"}', null, "not answered"],
  ["", null, "not answered"],
  ["{broken", null, "not answered"],
])("%j", (output, holds, words) => {
  const outcome = readAudit(output);
  expect(outcome.holds).toBe(holds);
  expect(outcome.happened).toContain(words);
});
