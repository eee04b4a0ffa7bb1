import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { loadFacts } from "#lib/db/load-facts";
import { indexFacts } from "#lib/facts/fact-index";
import { curatedObservations } from "#lib/observations/from-facts";
import { storeOfAll } from "#lib/observations/store";
import { heldNames } from "#lib/pages/held-names";
import { pageExists, pagePatterns } from "#lib/pages/page-exists";
import { noWordIndex } from "#lib/search/word-index";

const facts = await loadFacts();
const holds = heldNames({
  id: "20260101-000000000000",
  index: indexFacts(facts),
  observations: storeOfAll(curatedObservations(facts)),
  words: noWordIndex,
  recurrence: { groupsOf: () => [] },
});
const observation = facts.observations[0]?.id;

test.each([
  "/",
  "/treaties",
  "/treaties/CCPR-OP2-DP",
  "/countries",
  "/countries/KAZ",
  "/countries/KAZ/CCPR",
  "/rights/torture",
  "/documents/CCPR/C/KAZ/CO/2",
  "/documents/CCPR%2FC%2FKAZ%2FCO%2F2",
  `/observations/${observation}`,
  "/data",
])("a page answers at %s", (path) => {
  expect(pageExists(path, holds)).toBe(true);
});

test.each([
  "/nowhere",
  "/treaties/XYZ",
  "/treaties/CCPR/more",
  "/countries/XXX",
  "/countries/KAZ/XYZ",
  "/countries/CCPR/KAZ",
  "/rights/happiness",
  "/documents",
  "/documents/A/NO/SUCH/SYMBOL",
  "/observations/none",
  "/data/more",
  "/%E0%A4%A",
])("no page answers at %s", (path) => {
  expect(pageExists(path, holds)).toBe(false);
});

/** `countries/[iso3]` and `countries/:state` are one shape. */
const shape = (path: string) =>
  path.replaceAll(/\[\.\.\.\w+\]|\*\w+/g, "*").replaceAll(/\[\w+\]|:\w+/g, ":");

test("every page that the site has is among the patterns, or it would answer 404", () => {
  const patterns = new Set(pagePatterns.map(shape));
  const files = globSync("app/[[]locale[]]/**/page.tsx");
  const pages = files
    .map((file) => shape(file.split("/").slice(2, -1).join("/")))
    .filter((page) => page !== "*" && page !== "no-such-page");
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((page) => !patterns.has(page))).toEqual([]);
});
