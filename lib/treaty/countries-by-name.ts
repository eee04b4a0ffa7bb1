import type { Country } from "#data/ratification/countries.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { byName } from "#lib/i18n/collator";
import { nameIn } from "#lib/i18n/names";

/** Everyone who can become a party, in the order of their names. */
export function countriesByName({ facts }: FactIndex, locale: string): readonly Country[] {
  return [...facts.countries].sort(byName(locale, (state) => nameIn(locale, state)));
}
