import { stateName } from "#lib/i18n/names";
import { findRegion } from "#lib/regions/region";
import type { TreatyRequest } from "#lib/tables/treaty/treaty-request";

/** What the list of participants holds in words, so that screen, heading and file say which filter made it. */
export function participantsTitle(request: TreatyRequest): string {
  const { instrument, asOf, words } = request;
  const filters = filtersInWords(request);
  const name = instrument.shortName;
  return filters === ""
    ? words("treaty.titles.participants", { name, asOf })
    : words("treaty.titles.participantsOf", { name, asOf, filters });
}

/** The filters of the page in words, parted by semicolons; "" where nothing is chosen. */
export function filtersInWords(request: TreatyRequest): string {
  const { values, words } = request;
  const { status, signed, accepts } = values;
  return [
    status.map((each) => words(`marks.${each}`)).join(", "),
    signed === null ? "" : words("treaty.filterWords.signed"),
    accepts === null ? "" : words("treaty.filterWords.accepts", { procedure: accepts }),
    statesInWords(request),
  ]
    .filter(Boolean)
    .join("; ");
}

/** The region and the States chosen, by name; "" where everyone is meant. */
export function statesInWords({
  release: { index },
  values: { region, countries },
  words,
}: Pick<TreatyRequest, "release" | "words"> & {
  values: Pick<TreatyRequest["values"], "region" | "countries">;
}): string {
  const names = countries.map((iso3) => stateName(words.locale, index, iso3));
  const found = region === null ? undefined : findRegion(index.facts, region, words.locale);
  if (found !== undefined) names.unshift(found.name ?? words("treaty.world"));
  return names.length > 8
    ? words("treaty.filterWords.states", { count: names.length })
    : names.join(", ");
}
