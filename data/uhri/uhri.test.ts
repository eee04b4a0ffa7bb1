import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { affectedPersonSchema } from "#data/uhri/affected-persons.schema";
import { annotationTypeSchema } from "#data/uhri/annotation-types.schema";
import { annotationTypesOfYearSchema } from "#data/uhri/annotation-types-by-year.schema";
import { uhriBodySchema } from "#data/uhri/bodies.schema";
import { uhriCountrySchema } from "#data/uhri/countries.schema";
import { countryAliasSchema } from "#data/uhri/country-aliases.schema";
import { uhriFieldSchema } from "#data/uhri/fields.schema";
import { recordsOfYearSchema } from "#data/uhri/records-by-year.schema";
import { uhriRegionSchema } from "#data/uhri/regions.schema";
import { uhriSdgSchema } from "#data/uhri/sdgs.schema";
import { stateCodeSchema } from "#data/uhri/state-codes.schema";
import { taxonomyRowSchema } from "#data/uhri/taxonomy.schema";
import { uhriThemeSchema } from "#data/uhri/themes.schema";

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  const rows: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
  return schema.array().parse(rows);
}

const distinct = (values: readonly unknown[]) => new Set(values).size;

// Figures of the reference on the export: section 6, state of February and September 2026.
describe("the value lists are whole", () => {
  test.each([
    ["bodies.json", uhriBodySchema, "rawValue", 76],
    ["annotation-types.json", annotationTypeSchema, "rawValue", 5],
    ["annotation-types-by-year.json", annotationTypesOfYearSchema, "year", 21],
    ["records-by-year.json", recordsOfYearSchema, "publicationYear", 21],
    ["themes.json", uhriThemeSchema, "theme", 100],
    ["affected-persons.json", affectedPersonSchema, "id", 35],
    ["regions.json", uhriRegionSchema, "id", 5],
    ["sdgs.json", uhriSdgSchema, "code", 181],
    ["countries.json", uhriCountrySchema, "iso3", 199],
    ["country-aliases.json", countryAliasSchema, "alias", 38],
    ["state-codes.json", stateCodeSchema, "code", 19],
    ["fields.json", uhriFieldSchema, "jsonField", 18],
  ] as const)("%s holds to its schema and has no key twice", (file, schema, key, rows) => {
    const records = read(file, schema as z.ZodType<Record<string, unknown>>);
    expect(records).toHaveLength(rows);
    expect(distinct(records.map((record) => record[key]))).toBe(rows);
  });

  test("seventy mechanisms stand behind the 76 spellings of a body, the bare prefix apart", () => {
    const codes = read("bodies.json", uhriBodySchema).map((body) => body.code);
    expect(distinct(codes.filter((code) => code !== null))).toBe(70);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
  });

  test("one mechanism has one id, kind and instrument, whatever its spelling", () => {
    const bodies = read("bodies.json", uhriBodySchema);
    const meanings = bodies.map(({ id, code, family, instrument }) =>
      JSON.stringify([id, code, family, instrument]),
    );
    expect(distinct(meanings)).toBe(distinct(bodies.map((body) => body.code)));
  });

  test("the years sum to the published totals of February and September 2026", () => {
    const types = read("annotation-types-by-year.json", annotationTypesOfYearSchema);
    const years = read("records-by-year.json", recordsOfYearSchema);
    expect(types.reduce((sum, row) => sum + row.total202602, 0)).toBe(267_548);
    expect(years.reduce((sum, row) => sum + row.records202609, 0)).toBe(267_942);
    for (const { total202602, year: _, ...parts } of types) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total202602);
    }
  });
});

describe("the taxonomy", () => {
  const taxonomy = read("taxonomy.json", taxonomyRowSchema);
  const labelsOf = (field: string) =>
    new Set(taxonomy.filter((row) => row.sourceField === field).map((row) => row.label));

  test("says something about every theme and every group, and about nothing else", () => {
    const themes = read("themes.json", uhriThemeSchema).map((row) => row.theme);
    const groups = read("affected-persons.json", affectedPersonSchema);
    expect(labelsOf("Themes")).toEqual(new Set(themes));
    expect(labelsOf("AffectedPersons")).toEqual(new Set(groups.map((row) => row.affectedPerson)));
  });

  test("names no right exactly where its role is none", () => {
    for (const row of taxonomy) expect(row.rightId === null).toBe(row.role === "none");
  });

  test("asks only for groups that the index knows", () => {
    const asked = taxonomy.flatMap((row) => row.onlyWithGroup ?? []);
    expect(asked).toEqual(["Indigenous peoples", "Women & girls"]);
    for (const group of asked) expect(labelsOf("AffectedPersons")).toContain(group);
  });
});
