import { expect, test } from "vitest";
import { queries, queryName } from "./queries.ts";

test("there are forty queries, no two alike", () => {
  expect(new Set(queries.map(queryName)).size).toBe(40);
  expect(queries).toHaveLength(40);
});
