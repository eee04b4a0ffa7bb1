import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDay, isSurelyAfter, lastDay, yearsOf } from "#data/checks/dates";
import { isDateOrInterval, isPartialDate } from "#data/vocabulary";

test.each([
  ["2024", true],
  ["2024-02", true],
  ["2024-02-29", true], // 2024 is a leap year
  ["2023-02-29", false],
  ["2024-13", false],
  ["2024-2-1", false],
  ["24", false],
  ["", false],
])("that %o is a date of some precision is %o", (value, expected) => {
  expect(isPartialDate(value)).toBe(expected);
});

test.each([
  ["2011-07-14/2011-07-15", true],
  ["2020-10/2020-11", true],
  ["1996/2004", true],
  ["2011-07-15", true],
  ["2011-07-15/2011-07-14", false],
  ["2011-07-14/2011-07-15/2011-07-16", false],
  ["2011-07-14/", false],
])("that %o is a date or an interval that runs forwards is %o", (value, expected) => {
  expect(isDateOrInterval(value)).toBe(expected);
});

test.each([
  ["2024", "2024-01-01", "2024-12-31", [2024]],
  ["2024-02", "2024-02-01", "2024-02-29", [2024]],
  ["2023-02", "2023-02-01", "2023-02-28", [2023]],
  ["2016-12-01/2016-12-02", "2016-12-01", "2016-12-02", [2016, 2016]],
  ["2020-10/2020-11", "2020-10-01", "2020-11-30", [2020, 2020]],
])("%o means days from %o to %o, of %o", (date, first, last, years) => {
  expect([firstDay(date), lastDay(date), yearsOf(date)]).toEqual([first, last, years]);
});

describe("a date is surely after another", () => {
  test.each([
    ["2016-07-11", "2016-06-22/2016-06-23", true],
    ["2016-06", "2016-06-22", false], // some day of June may be the 22nd
    ["2016", "2016-06-22", false],
    ["2016-06-23", "2016-06-23", false],
  ])("that %o is surely after %o is %o", (a, b, expected) => {
    expect(isSurelyAfter(a, b)).toBe(expected);
  });

  test("never both ways", () => {
    const day = fc
      .date({ min: new Date("1966-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc
      .tuple(day, fc.constantFrom(4, 7, 10))
      .map(([one, length]) => one.slice(0, length));
    fc.assert(fc.property(date, date, (a, b) => !(isSurelyAfter(a, b) && isSurelyAfter(b, a))));
  });
});
