import { reportingRowSchema } from "#data/observations/reporting.schema";
import { type CommitteeCode, committeeCodes, type InstrumentCode } from "#data/vocabulary";
import { someOf } from "#lib/api/api-parameters";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { isAsked, type StateFilter, stateSpecification, statesAsked } from "#lib/api/state-filter";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Specification } from "#lib/url/parameters";
import { treatiesParameter } from "#lib/url/scope-parameters";

type Values = StateFilter & {
  committees: readonly CommitteeCode[];
  treaties: readonly InstrumentCode[];
};

function specification(index: FactIndex): Specification<Values> {
  return {
    ...stateSpecification(index),
    committees: someOf(committeeCodes),
    treaties: treatiesParameter,
  };
}

/** Reports of States: when due, submitted and considered. */
export const reportingList = list({
  name: "reporting",
  item: reportingRowSchema,
  filters: ({ index }) => specification(index),
  defaultLimit: null,
  select({ release: { index }, values }) {
    const states = new Set(statesAsked(index, values));
    const items = index.facts.reporting.filter(
      ({ iso3, committee, instrument }) =>
        states.has(iso3) &&
        isAsked(values.committees, committee) &&
        isAsked(values.treaties, instrument),
    );
    return selectionOf(items);
  },
});
