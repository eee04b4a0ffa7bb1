import { expect, test } from "vitest";
import { toSql } from "./to-sql.ts";

const request = {
  filter: { countries: ["KAZ"], kinds: ["concern", "positive"], fromYear: 2015, toYear: null },
  sort: "date",
  offset: 50,
  limit: 25,
  words: { column: "words", expression: "phraseto_tsquery('english', 'women')" },
  isWeighed: false,
} as const;

const women = "words @@ (phraseto_tsquery('english', 'women'))";
const country = `"country" && ARRAY['KAZ']`;
const kind = `"kind" = ANY (ARRAY['concern', 'positive'])`;
const year = "year BETWEEN 2015 AND 9999";

test("the total is of the words and of every choice", () => {
  expect(toSql(request).total).toBe(
    `SELECT count(*) FROM passage WHERE ${women} AND ${country} AND ${kind} AND ${year};`,
  );
});

test("a facet that is chosen from is counted without its own choice, the others of what is found", () => {
  const { counts } = toSql(request);
  expect(counts).toContain(
    `FROM passage WHERE ${women} AND ${country} AND ${year} GROUP BY "kind"`,
  );
  expect(counts).toContain(
    `FROM passage WHERE ${women} AND ${kind} AND ${year}) AS each GROUP BY value`,
  );
  expect(counts).toContain(`FROM found GROUP BY "mechanism"`);
});

test.each([
  ["date", false, "ORDER BY day DESC, n LIMIT 25 OFFSET 50"],
  ["country", false, `ORDER BY "country"[1], day DESC, n LIMIT 25 OFFSET 50`],
  [
    "relevance",
    true,
    "ORDER BY ts_rank(words, phraseto_tsquery('english', 'women')) DESC, n LIMIT 25 OFFSET 50",
  ],
] as const)("by %s (weighed: %s) the page is in the order of Pacta's", (sort, isWeighed, order) => {
  expect(toSql({ ...request, sort, isWeighed }).page).toContain(order);
});
