import { describe, expect, test } from "vitest";
import { foldList } from "#lib/import/uhri/fold-label";
import { cycleOfSession, foldCycle, foldPosition, foldSession } from "#lib/import/uhri/fold-review";

test.each([
  [1, 1],
  [12, 1],
  [13, 2],
  [26, 2],
  [27, 3],
  [40, 3],
  [41, 4],
  [54, 4],
  [55, null],
  [0, null],
])("session %i belongs to cycle %j", (session, cycle) =>
  expect(cycleOfSession(session)).toBe(cycle),
);

describe("sessions", () => {
  test.each([
    [["34 - November 2019"], 34, false],
    [["Session 8 - May 2010"], 8, false],
    [["34"], 34, false],
    ["- 34 - November 2019", 34, false],
    [["November"], null, true],
    [[], null, false],
    [null, null, false],
    [["-"], null, false],
  ])("%j is %j", (raw, session, unread) => {
    expect(foldSession(raw)).toMatchObject({ session, unread });
  });
});

describe("cycles", () => {
  test.each([
    [3, 3, false],
    ["3", 3, false],
    ["Cycle 3", 3, false],
    ["Third cycle", 3, false],
    ["-", null, false],
    [null, null, false],
    ["9", null, true],
    ["later", null, true],
  ])("%j is %j", (raw, cycle, unread) => expect(foldCycle(raw)).toMatchObject({ cycle, unread }));
});

test("positions: known ones by our word, others as printed and reported", () => {
  expect(foldList(["Supported", "noted", "Partly"], foldPosition)).toEqual({
    values: ["supported", "noted", "Partly"],
    unknown: ["Partly"],
    exact: false,
  });
});
