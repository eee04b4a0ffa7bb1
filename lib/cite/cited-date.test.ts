import { expect, test } from "vitest";
import { writeDate } from "#lib/cite/cited-date";
import { englishWords } from "#lib/tables/fixtures/bundled-release";

test.each([
  ["2016-07-11", "11 July 2016", "July 11, 2016", "2016, July 11"],
  ["2016-07", "July 2016", "July 2016", "2016, July"],
  ["2016", "2016", "2016", "2016"],
  ["2016-06-22/2016-06-23", "22–23 June 2016", "June 22–23, 2016", "2016, June 22–23"],
  ["2023-06-30/2023-07-02", "30 June–2 July 2023", "June 30–July 2, 2023", "2023, June 30–July 2"],
  [
    "2012-12-31/2013-01-02",
    "31 December 2012 to 2 January 2013",
    "December 31, 2012 to January 2, 2013",
    "2012, December 31 to 2013, January 2",
  ],
  ["2012-12/2013", "December 2012 to 2013", "December 2012 to 2013", "2012, December to 2013"],
] as const)("%s", (date, dayFirst, monthFirst, yearFirst) => {
  expect(writeDate(date, "day-first", englishWords)).toBe(dayFirst);
  expect(writeDate(date, "month-first", englishWords)).toBe(monthFirst);
  expect(writeDate(date, "year-first", englishWords)).toBe(yearFirst);
});
