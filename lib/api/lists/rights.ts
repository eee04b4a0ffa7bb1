import { rightSchema } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { isAsked } from "#lib/api/state-filter";
import type { Specification } from "#lib/url/parameters";
import { rightsParameter, treatiesParameter } from "#lib/url/scope-parameters";

type Values = { rights: readonly string[]; treaties: readonly InstrumentCode[] };

/** The rights, and the articles of each instrument that protect them. */
export const rightsList = list({
  name: "rights",
  item: rightSchema,
  filters: ({ index }): Specification<Values> => {
    return { rights: rightsParameter(index), treaties: treatiesParameter };
  },
  defaultLimit: null,
  select({ release: { index }, values: { rights, treaties } }) {
    const items = index.facts.rights.filter(
      ({ id, articles }) =>
        isAsked(rights, id) &&
        (treaties.length === 0 || articles.some(({ instrument }) => isAsked(treaties, instrument))),
    );
    return selectionOf(items);
  },
});
