import { expect, test } from "vitest";
import { matchPath } from "#lib/tables/path-pattern";

test.each([
  ["", [], null], // the overview
  ["data", ["data"], null],
  ["countries/:iso3", ["countries", "KAZ"], { iso3: "KAZ" }],
  ["countries/:iso3/:code", ["countries", "KAZ", "CCPR"], { iso3: "KAZ", code: "CCPR" }],
  // a document symbol holds slashes
  [
    "documents/*symbol",
    ["documents", "CCPR", "C", "KAZ", "CO", "2"],
    { symbol: "CCPR/C/KAZ/CO/2" },
  ],
  ["documents/id/:id", ["documents", "id", "KAZ-1"], { id: "KAZ-1" }],
] as const)("the pattern %j reads the path %j", (pattern, segments, path) => {
  expect(matchPath(pattern, segments)).toEqual(path);
});

test.each([
  ["", ["data"]],
  ["data", []],
  ["data", ["data", "more"]],
  ["countries/:iso3", ["countries"]],
  ["countries/:iso3", ["countries", ""]],
  ["countries/:iso3", ["treaties", "CCPR"]],
  ["documents/*symbol", ["documents"]],
])("the pattern %j does not fit the path %j", (pattern, segments) => {
  expect(matchPath(pattern, segments)).toBeUndefined();
});
