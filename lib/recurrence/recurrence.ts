import type { FactIndex } from "#lib/facts/fact-index";
import type { Observation } from "#lib/observations/observation";
import type { FindDocument } from "#lib/recurrence/passage-place";
import type { RecurrenceGroup } from "#lib/recurrence/recurrence-group";

/** The groups of one release, worked out when it was compiled. */
export type Recurrence = Readonly<{
  /** The groups of a State, the one with the most cycles first; none for a State without any. */
  groupsOf(iso3: string): readonly RecurrenceGroup[];
}>;

/** The group of a passage, in the ledger of each State that it is about: it is in one of them at most. */
export function groupsOfPassage(
  { groupsOf }: Recurrence,
  { id, countries }: Pick<Observation, "id" | "countries">,
): readonly RecurrenceGroup[] {
  return countries.flatMap(
    (iso3) => groupsOf(iso3).find(({ members }) => members.some((one) => one.id === id)) ?? [],
  );
}

/** Finds documents among the facts. */
export function documentsOfFacts(facts: Pick<FactIndex["facts"], "documents">): FindDocument {
  const known = new Map(
    facts.documents.flatMap((each) => (each.symbol === null ? [] : [[each.symbol, each] as const])),
  );
  return (symbol) => known.get(symbol);
}
