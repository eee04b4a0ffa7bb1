import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateTimeOfSerial, foldDate, foldDateTime } from "#lib/import/uhri/fold-date";

describe("days are read, never shifted", () => {
  test.each([
    ["2025-02-12T00:00:00", "2025-02-12"],
    ["2025-02-12", "2025-02-12"],
    ["2025-02-12T23:59:59Z", "2025-02-12"],
    ["2025-02-12T00:00:00+14:00", "2025-02-12"],
    ["2024-02-29T00:00:00", "2024-02-29"],
    ["2025-02-29T00:00:00", null],
    ["1900-02-29T00:00:00", null],
    ["2025-13-01T00:00:00", null],
    ["2025-00-10", null],
    ["12/02/2025", null],
    ["", null],
    [null, null],
  ])("%j is %j", (raw, day) => expect(foldDate(raw)).toBe(day));
});

describe("moments keep milliseconds", () => {
  test.each([
    ["2025-03-03T10:53:45.827", "2025-03-03T10:53:45.827"],
    ["2016-09-01T08:12:44.31", "2016-09-01T08:12:44.31"],
    ["2016-09-01T08:12:44.310", "2016-09-01T08:12:44.31"],
    ["2016-09-01T08:12:44", "2016-09-01T08:12:44"],
    ["2016-09-01T08:12:44.8276666", "2016-09-01T08:12:44.828"],
    ["2016-12-31T23:59:59.9999999", "2017-01-01T00:00:00"],
    ["2016-09-01", "2016-09-01T00:00:00"],
    ["2016-09-01T25:00:00", null],
    ["soon", null],
  ])("%j is %j", (raw, moment) => expect(foldDateTime(raw)).toBe(moment));
});

describe("serials of a spreadsheet", () => {
  // The two pairs that the reference on the export prints (section 4).
  test.each([
    [46078, "2026-02-25T00:00:00"],
    [46125.4996282407, "2026-04-13T11:59:27.88"],
    [10000, null],
    [12.5, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])("%d is %j", (serial, moment) => expect(dateTimeOfSerial(serial)).toBe(moment));

  test("a moment written as a serial of fifteen digits reads back to the millisecond", () => {
    const epoch = Date.UTC(1899, 11, 30);
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2006, 0, 1), max: Date.UTC(2030, 0, 1) }), (time) => {
        const serial = Number(((time - epoch) / 86_400_000).toPrecision(15));
        const moment = new Date(time).toISOString().slice(0, -1);
        expect(dateTimeOfSerial(serial)).toBe(foldDateTime(moment));
      }),
    );
  });
});
