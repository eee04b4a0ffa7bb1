import { expect, test } from "vitest";
import { parseQuery } from "#lib/search/query/parse-query";
import { toTsquery } from "./to-tsquery.ts";

test.each([
  ["women", "words", "phraseto_tsquery('english', 'women')"],
  ["people's", "words", "phraseto_tsquery('english', 'people''s')"],
  ['"domestic violence"', "words", "phraseto_tsquery('english', 'domestic violence')"],
  [
    "torture NOT women",
    "words",
    "(phraseto_tsquery('english', 'torture')) && (!!(phraseto_tsquery('english', 'women')))",
  ],
  [
    "women OR children",
    "words",
    "(phraseto_tsquery('english', 'women')) || (phraseto_tsquery('english', 'children'))",
  ],
  [
    "women NEAR/8 violence",
    "words",
    "(phraseto_tsquery('english', 'women')) && (phraseto_tsquery('english', 'violence'))",
  ],
  ["discriminat*", "written", "to_tsquery('simple', '''discriminat'':*')"],
  ['"human right*"', "written", "to_tsquery('simple', '''human'' <-> ''right'':*')"],
] as const)("%s asks PostgreSQL's %s for %s", (typed, column, expression) => {
  const reading = parseQuery(typed);
  expect(reading.ok && toTsquery(reading.query)).toEqual({ column, expression });
});

test("no words ask for everything", () => {
  expect(toTsquery({ kind: "all" })).toBeNull();
});
