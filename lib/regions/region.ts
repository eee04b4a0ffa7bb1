import type { Facts } from "#data/catalogue";
import type { Country } from "#data/ratification/countries.schema";
import { byName } from "#lib/i18n/collator";
import { regionName } from "#lib/i18n/label-in";
import { defaultLocale } from "#lib/i18n/locales";

/** A set of participants that can be chosen by one name: a region of the UN's M49 list, a regional group, the world. */
export type Region = Readonly<{
  /** In addresses: `central-asia`, `african-group`, `world`. */
  id: string;
  /** The UN's name of it in the language asked for; `null` for the world, which the interface names. */
  name: string | null;
  kind: "world" | "region" | "sub-region" | "intermediate-region" | "regional-group";
  members: readonly string[];
}>;

/**
 * Every region of the facts, the world first, then wide before narrow, each in the order of its name in the language. Ids
 * are the same in all languages.
 */
export function regionsOf(
  { countries }: Pick<Facts, "countries">,
  locale: string = defaultLocale,
): readonly Region[] {
  const world: Region = {
    id: "world",
    name: null,
    kind: "world",
    members: countries.map(({ iso3 }) => iso3),
  };
  return [
    world,
    ...named(countries, locale, "region", (country) => country.unRegion),
    ...named(countries, locale, "sub-region", (country) => country.unSubregion),
    ...named(countries, locale, "intermediate-region", (country) => country.unIntermediateRegion),
    ...named(countries, locale, "regional-group", (country) => country.unRegionalGroup),
  ].filter(firstOfItsId);
}

/** The region with this id; the ids are those of `regionsOf`. */
export function findRegion(
  facts: Pick<Facts, "countries">,
  id: string,
  locale: string = defaultLocale,
): Region | undefined {
  return regionsOf(facts, locale).find((region) => region.id === id);
}

function named(
  countries: readonly Country[],
  locale: string,
  kind: Region["kind"],
  nameOf: (country: Country) => string | null,
): Region[] {
  const names = [...new Set(countries.map(nameOf))].filter((name): name is string => isName(name));
  return names
    .map((name) => ({
      id: regionId(name),
      name: regionName(locale, name),
      kind,
      members: countries.filter((country) => nameOf(country) === name).map(({ iso3 }) => iso3),
    }))
    .sort(byName(locale, ({ name }) => name));
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
