import type { Facts } from "#data/catalogue";
import type { Country } from "#data/ratification/countries.schema";

/** A set of participants that can be chosen by one name: a region of the UN's M49 list, a regional group, the world. */
export type Region = Readonly<{
  /** In addresses: `central-asia`, `african-group`, `world`. */
  id: string;
  /** The UN's English name; `null` for the world, which the interface names. */
  name: string | null;
  kind: "world" | "region" | "sub-region" | "intermediate-region" | "regional-group";
  members: readonly string[];
}>;

/** Every region of the facts, the world first, then wide before narrow, each in the order of its name. */
export function regionsOf({ countries }: Pick<Facts, "countries">): readonly Region[] {
  const world: Region = {
    id: "world",
    name: null,
    kind: "world",
    members: countries.map(({ iso3 }) => iso3),
  };
  return [
    world,
    ...named(countries, "region", (country) => country.unRegion),
    ...named(countries, "sub-region", (country) => country.unSubregion),
    ...named(countries, "intermediate-region", (country) => country.unIntermediateRegion),
    ...named(countries, "regional-group", (country) => country.unRegionalGroup),
  ].filter(firstOfItsId);
}

/** The region with this id; the ids are those of `regionsOf`. */
export function findRegion(facts: Pick<Facts, "countries">, id: string): Region | undefined {
  return regionsOf(facts).find((region) => region.id === id);
}

function named(
  countries: readonly Country[],
  kind: Region["kind"],
  nameOf: (country: Country) => string | null,
): Region[] {
  const names = [...new Set(countries.map(nameOf))].filter((name): name is string => isName(name));
  return names.sort().map((name) => ({
    id: regionId(name),
    name,
    kind,
    members: countries.filter((country) => nameOf(country) === name).map(({ iso3 }) => iso3),
  }));
}

function isName(name: string | null): boolean {
  return name !== null && !name.startsWith("none");
}

function regionId(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, "-");
}

function firstOfItsId(region: Region, position: number, all: readonly Region[]): boolean {
  return all.findIndex(({ id }) => id === region.id) === position;
}
