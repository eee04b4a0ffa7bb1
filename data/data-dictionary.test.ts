import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue, datasetIds } from "#data/catalogue";

interface Entry {
  readonly field: string;
  readonly meaning: string;
  readonly missing: string;
}

const dictionary = readFileSync(join(import.meta.dirname, "../docs/data-dictionary.md"), "utf8");

/** The sections of the datasets, by the id in their heading. */
const sections = new Map(
  dictionary
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section.split(/^## /m)[0] ?? ""]),
);

function entriesOf(section: string): Entry[] {
  return section.split("\n").flatMap((line) => {
    const [, field = "", , meaning = "", missing = ""] = line
      .split(/(?<!\\)\|/)
      .map((one) => one.trim());
    const name = /^`(\w+)`$/.exec(field)?.[1];
    return name === undefined ? [] : [{ field: name, meaning, missing }];
  });
}

/** The values of an enumeration, wherever it stands in the schema of a field. */
function valuesOf(schema: unknown): string[] {
  const text = JSON.stringify(schema);
  return [...text.matchAll(/"enum":\[([^\]]*)\]/g)].flatMap(([, list]) => JSON.parse(`[${list}]`));
}

test("every dataset has a section, and every section a dataset", () => {
  expect([...sections.keys()].sort()).toEqual([...datasetIds].sort());
});

describe.each(datasetIds)("%s", (id) => {
  const section = sections.get(id) ?? "";
  const { file, caption, key, schema } = catalogue[id];

  test("has an entry for each field, in its order, and no other", () => {
    expect(entriesOf(section).map(({ field }) => field)).toEqual(Object.keys(schema.shape));
  });

  test("has a meaning for each field, and a reason for each that may be missing", () => {
    const entries = entriesOf(section);
    expect(entries.filter(({ meaning }) => meaning === "")).toEqual([]);
    const mayMiss = Object.entries(schema.shape).flatMap(([field, one]) =>
      one.isNullable() ? [field] : [],
    );
    const explained = entries.filter(({ missing }) => missing !== "never");
    expect(explained.map(({ field }) => field)).toEqual(mayMiss);
  });

  test("names its file, its key, what it is and where it comes from", () => {
    const names = key.map((field) => `\`${field}\``).join(", ");
    expect(section).toContain(`\`data/${file}\`: ${caption}. Key: ${names}.`);
    expect(section).toMatch(/^From: \S.+$/m);
  });
});

test.each([
  "documents",
  "observations",
  "reviews",
  "latestReviews",
  "nextReports",
  "calendar",
] as const)("the statuses and kinds of %s are spelt out", (id) => {
  const section = sections.get(id) ?? "";
  const own = ["docType", "kind", "verification", "status", "rowKind", "what", "firmness"];
  const fields = Object.entries(catalogue[id].schema.shape).filter(([field]) =>
    own.includes(field),
  );
  const values = fields.flatMap(([field, one]) =>
    field === "verification" && id !== "observations" ? [] : valuesOf(one.toJSONSchema()),
  );
  expect(values.length).toBeGreaterThan(1);
  expect(values.filter((value) => !section.includes(`\`${value}\``))).toEqual([]);
});
