import { nameIn } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import { fillInWords } from "#lib/map/fill-words";
import { type MapEntry, numberFills, statusFills } from "#lib/map/map-entry";
import type { DayWords } from "#lib/map/view-on-day";

/** The words by which the browser says another day of the map of these States. */
export function dayWords(entries: readonly MapEntry[], isNumber: boolean, words: Words): DayWords {
  const fills = isNumber ? numberFills : statusFills;
  return {
    before: isNumber ? "0-3" : "none",
    beforeLabel: isNumber ? "0" : "",
    fills: Object.fromEntries(fills.map((fill) => [fill, fillInWords(fill, words)])),
    title: words("map.dayTitle", { name: "{name}", fill: "{fill}" }),
    names: Object.fromEntries(
      entries.map(({ country }) => [country.iso3, nameIn(words.locale, country)]),
    ),
  };
}
