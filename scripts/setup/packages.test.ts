import { expect, test } from "vitest";
import { explainInstallFailure, matchesLock } from "./packages.mjs";

const next = { version: "16.4.6", integrity: "sha512-a" };
const otherMachine = { version: "1.0.0", integrity: "sha512-b", optional: true };
const wanted = {
  packages: { "": {}, "node_modules/next": next, "node_modules/swc-win32": otherMachine },
};

test.each([
  ["everything locked is there", { "node_modules/next": next }, true],
  [
    "an optional package is there too",
    { "node_modules/next": next, "node_modules/swc-win32": otherMachine },
    true,
  ],
  ["another version is there", { "node_modules/next": { ...next, version: "16.4.5" } }, false],
  [
    "the same version with other content is there",
    { "node_modules/next": { ...next, integrity: "sha512-c" } },
    false,
  ],
  ["a package is missing", {}, false],
  [
    "an optional package of another version is there",
    { "node_modules/next": next, "node_modules/swc-win32": { ...otherMachine, version: "0.9.0" } },
    false,
  ],
])("%s: installed is %3$s", (_, packages, expected) => {
  expect(matchesLock(wanted, { packages })).toBe(expected);
});

test("npm's record is missing: not installed", () => {
  expect(matchesLock(wanted, undefined)).toBe(false);
});

test.each([
  [
    "npm error code ENOTFOUND\nnpm error network request to https://registry.example failed",
    "The npm registry could not be reached (ENOTFOUND)",
  ],
  ["npm error code EAI_AGAIN", "The npm registry could not be reached (EAI_AGAIN)"],
  ["npm error code ENOSPC", "The disk is full"],
  ["npm error code EUSAGE", "npm ci failed with exit code 1."],
])("%j is explained", (output, sentence) => {
  expect(explainInstallFailure(output, 1)).toContain(sentence);
});
