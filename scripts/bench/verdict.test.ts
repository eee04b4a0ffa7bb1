import { expect, test } from "vitest";
import type { Section } from "./section.ts";
import { formatRows, judge, judgeFailure } from "./verdict.ts";

const section: Section = {
  name: "example",
  limits: {
    time: { what: "time", unit: "ms", most: 100 },
    score: { what: "score", unit: "points", least: 95 },
  },
  run: async () => [],
};

test.each([
  ["time", 100, "ok"],
  ["time", 100.4, "BROKEN"],
  ["time", Number.NaN, "BROKEN"],
  ["score", 95, "ok"],
  ["score", 94, "BROKEN"],
])("%s of %d is %s", (of, value, verdict) => {
  const row = judge(section, [{ of, value }]).find(({ what }) => what === of);
  expect(row?.verdict).toBe(verdict);
});

test("what was not measured is broken", () => {
  const verdicts = judge(section, [{ of: "time", value: 1 }]).map(({ what, verdict }) => [
    what,
    verdict,
  ]);
  expect(verdicts).toEqual([
    ["time", "ok"],
    ["score", "BROKEN"],
  ]);
});

test("what this machine cannot measure is said, and is not broken", () => {
  const readings = [
    { of: "time", absent: "no server" },
    { of: "score", value: 100 },
  ];
  expect(judge(section, readings)[0]).toEqual({
    what: "time",
    limit: "<= 100 ms",
    measured: "not measured",
    verdict: "",
    note: "no server",
  });
});

test("a section that broke off has broken all its limits, and says why", () => {
  const rows = judgeFailure(section, "/ answered 500");
  expect(rows.map(({ verdict, note }) => [verdict, note])).toEqual([
    ["BROKEN", "/ answered 500"],
    ["BROKEN", "/ answered 500"],
  ]);
});

test("a reading without a limit is printed and not judged", () => {
  const readings = [
    { of: "time", value: 12.34 },
    { of: "score", value: 100 },
    { of: "size", value: 6, unit: "kB" },
  ];
  expect(formatRows(judge(section, readings)).split("\n")).toEqual([
    "what   limit         measured    ok?",
    "time   <= 100 ms     12.3 ms     ok",
    "score  >= 95 points  100 points  ok",
    "size                 6 kB",
  ]);
});
