import { type Order, orderOf } from "#lib/documents/documents-beside";
import { keptHere } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import type { ObservationStore } from "#lib/observations/store";

/** An observation of the same State that touches a right that another one touches. */
export type SameRight = Readonly<{
  observation: Observation;
  /** When its document was made, against that of the other. */
  order: Order | "same-document";
  sharedRights: readonly string[];
  sameCommittee: boolean;
}>;

/**
 * What was observed of the same State on the same rights, those of the same committee first, each group newest first.
 * It shows what stands beside what; whether one repeats the other is for the reader to say.
 */
export function sameRight(store: ObservationStore, of: Observation): readonly SameRight[] {
  // An empty list in a filter asks for everything; without a State or a right there is nothing in common.
  if (of.countries.length === 0 || of.rights.length === 0) return [];
  const found = store
    .select({ ...keptHere, countries: of.countries, rights: of.rights })
    .filter(({ id }) => id !== of.id)
    .map((observation) => withOrder(observation, of));
  return [
    ...found.filter((each) => each.sameCommittee),
    ...found.filter((each) => !each.sameCommittee),
  ];
}

function withOrder(observation: Observation, of: Observation): SameRight {
  const isSameDocument = of.documentId !== null && observation.documentId === of.documentId;
  return {
    observation,
    order: isSameDocument ? "same-document" : orderOf(observation.date, of.date),
    sharedRights: observation.rights.filter((right) => of.rights.includes(right)),
    sameCommittee: of.committee !== null && observation.committee === of.committee,
  };
}
