import { expect, test } from "vitest";
import { printQuery } from "#lib/url/query";

test.each([
  [{}, ""],
  [{ sort: "" }, ""],
  [
    { countries: "KAZ,KGZ", filter: "a b&c", cell: "KAZ.CCPR" },
    "?countries=KAZ,KGZ&filter=a%20b%26c&cell=KAZ.CCPR",
  ],
  [{ from: "2006-01-24/2007", at: "12:00" }, "?from=2006-01-24/2007&at=12:00"],
])("%o is printed %s", (query, printed) => {
  expect(printQuery(query)).toBe(printed);
});
