import { expect, test } from "vitest";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { failureSentence } from "./failure-sentence.ts";

const failure = (fields: object) => Object.assign(new Error("it failed"), fields);

test.each([
  [new ImportRefusal("a.json is empty."), "a.json is empty."],
  [failure({ code: "ENOSPC" }), "The disk is full; the live release is as it was."],
  [
    failure({ code: "ERR_SQLITE_ERROR", errcode: 13 }),
    "The disk is full; the live release is as it was.",
  ],
  [failure({ code: "EACCES" }), "A right is missing (it failed); the live release is as it was."],
  [failure({ code: "ERR_SQLITE_ERROR", errcode: 11 }), null],
  [new TypeError("x is not a function"), null],
  ["thrown", null],
])("%s", (error, sentence) => {
  expect(failureSentence(error)).toBe(sentence);
});

test("a renewal of facts has left those as they were", () => {
  expect(failureSentence(failure({ code: "ENOSPC" }), "nothing was written")).toBe(
    "The disk is full; nothing was written.",
  );
});
