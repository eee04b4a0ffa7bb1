import countries from "#data/uhri/countries.json" with { type: "json" };
import aliases from "#data/uhri/country-aliases.json" with { type: "json" };
import { createLabelFold, type LabelFold } from "#lib/import/uhri/fold-label";
import { russianStateNames } from "#lib/import/uhri/russian-labels";

function* spellings(): Generator<readonly [string, string]> {
  for (const { uhriName, iso3 } of countries) yield [uhriName, iso3];
  for (const { unShortName, iso3 } of countries)
    if (unShortName !== null) yield [unShortName, iso3];
  for (const { untcName, iso3 } of countries) if (untcName !== null) yield [untcName, iso3];
  for (const { alias, iso3 } of aliases) yield [alias, iso3];
  for (const { iso2, iso3 } of countries) yield [iso2, iso3];
  for (const { iso3 } of countries) yield [iso3, iso3];
  yield* russianStateNames();
}

/**
 * A State by any of its names in the index, at the depositary or in the UN list, with or without asterisk, by an
 * older name, by its Russian name, or by its two- or three-letter code: our code (ISO 3166-1 alpha-3, `EUE`, `XKX`; `SCG` for the
 * State that was Serbia and Montenegro).
 */
export const foldCountry: LabelFold = createLabelFold(spellings());
