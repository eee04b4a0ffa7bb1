import { expect, test } from "vitest";
import countries from "#data/ratification/countries.json" with { type: "json" };
import names from "#data/ratification/participant-names.json" with { type: "json" };
import { participantNameSchema } from "#data/ratification/participant-names.schema";

const held = countries.map(({ iso3 }) => iso3).sort();

test("each name holds to the schema and stands once", () => {
  for (const name of names) participantNameSchema.parse(name);
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
});

test("every participant has exactly one spelling at the depositary", () => {
  const own = names.filter(({ kind }) => kind === "depositary").map(({ iso3 }) => iso3);
  expect(own.sort()).toEqual(held);
});

test("a name means a participant of ours, a predecessor none", () => {
  for (const { iso3, kind } of names) {
    expect(iso3 === null).toBe(kind === "predecessor");
    if (iso3 !== null) expect(held).toContain(iso3);
  }
});
