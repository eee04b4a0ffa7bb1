import type { Country } from "#data/ratification/countries.schema";
import type { FactIndex } from "#lib/facts/fact-index";

/** Everyone who can become a party, in the order of their names. */
export function countriesByName({ facts }: FactIndex): readonly Country[] {
  return [...facts.countries].sort((a, b) => collator.compare(a.nameEn, b.nameEn));
}

const collator = new Intl.Collator("en");
