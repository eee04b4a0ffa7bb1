import { expect, test } from "vitest";
import { decodePath } from "#lib/url/path-text";

test.each([
  [["CCPR", "C", "KAZ", "CO", "2"], "CCPR/C/KAZ/CO/2"],
  [["Communication%20No.%202009", "2010"], "Communication No. 2009/2010"],
  [["already decoded"], "already decoded"],
  [["%E0%A4%A"], "%E0%A4%A"], // cut off in the middle of a letter
  [[], ""],
])("%j is %j", (segments, text) => {
  expect(decodePath(segments)).toBe(text);
});
