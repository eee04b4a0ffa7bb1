import {
  type DocumentType,
  documentSchema,
  documentTypes,
  type UnDocument,
} from "#data/observations/documents.schema";
import {
  type CommitteeCode,
  committeeCodes,
  count,
  type DocumentVerification,
  documentVerifications,
  type InstrumentCode,
  webAddress,
} from "#data/vocabulary";
import { someOf } from "#lib/api/api-parameters";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { isAsked, type StateFilter, stateSpecification, statesAsked } from "#lib/api/state-filter";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { dateOfDocument } from "#lib/observations/from-facts";
import { dayParameter, type Specification } from "#lib/url/parameters";
import { treatiesParameter } from "#lib/url/scope-parameters";
import { symbolAddress } from "#lib/url/source-address";

type Values = StateFilter & {
  committees: readonly CommitteeCode[];
  treaties: readonly InstrumentCode[];
  types: readonly DocumentType[];
  verification: readonly DocumentVerification[];
  asOf: IsoDate | null;
};

function specification(index: FactIndex): Specification<Values> {
  return {
    ...stateSpecification(index),
    committees: someOf(committeeCodes),
    treaties: treatiesParameter,
    types: someOf(documentTypes),
    verification: someOf(documentVerifications),
    asOf: dayParameter(),
  };
}

/** The documents behind the observations, each with how many observations of it are held. */
export const documentsList = list({
  name: "documents",
  item: documentSchema.extend({ symbolUrl: webAddress.nullable(), observations: count }),
  filters: ({ index }) => specification(index),
  defaultLimit: null,
  select({ release: { index, observations }, values, asOf }) {
    const states = statesAsked(index, values);
    const asked = index.facts.documents.filter((document) =>
      matches(document, states, values, asOf),
    );
    const heldOf = observations.tally({}, "document");
    const items = asked.map((document) => ({
      ...document,
      symbolUrl: document.symbol === null ? null : symbolAddress(document.symbol),
      observations: heldOf.get(document.id)?.count ?? 0,
    }));
    return selectionOf(items);
  },
});

function matches(
  document: UnDocument,
  states: readonly string[],
  values: Values,
  asOf: IsoDate,
): boolean {
  return (
    states.includes(document.iso3) &&
    isAsked(values.committees, document.committee) &&
    isAsked(values.treaties, document.instrument) &&
    isAsked(values.types, document.docType) &&
    isAsked(values.verification, document.verification) &&
    earliestDay(dateOfDocument(document) ?? asOf) <= asOf
  );
}
