import { countrySchema } from "#data/ratification/countries.schema";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { stateSpecification, statesAsked } from "#lib/api/state-filter";

/** The participants: member States, observers, other States and the European Union. */
export const countriesList = list({
  name: "countries",
  item: countrySchema,
  filters: ({ index }) => stateSpecification(index),
  defaultLimit: null,
  select({ release: { index }, values }) {
    const asked = new Set(statesAsked(index, values));
    return selectionOf(index.facts.countries.filter(({ iso3 }) => asked.has(iso3)));
  },
});
