import type { Collection } from "#lib/collection/collection";
import { statesOf } from "#lib/collection/states-of";
import { type ArrangedGroup, arrangeLedger, isRepeated } from "#lib/recurrence/arranged-ledger";
import type { ChoiceOutcome } from "#lib/recurrence/choices";
import type { Ledger } from "#lib/recurrence/ledger.schema";
import { passagesOf } from "#lib/report/cited-documents";

/** A repeated concern of which something was collected, as the authors arranged it. */
export type RepeatedConcern = Readonly<{
  ledger: Ledger;
  arranged: ArrangedGroup;
  /** Passages of the group that stand in the collection; our words stand for the official ones beside them. */
  collected: ReadonlySet<string>;
}>;

export type RepeatedConcerns = Readonly<{
  concerns: readonly RepeatedConcern[];
  /** Collected passages on a State whose ledger is at hand that stand in no repeated concern. */
  alone: number;
  /** Choices of the authors that name passages which stand in no group of the release. */
  incomplete: readonly Readonly<{ ledger: Ledger; outcome: ChoiceOutcome }>[];
  /** States of the collection without a ledger at hand. */
  missing: readonly string[];
}>;

/** The repeated concerns about the States of a collection of which it holds a passage, State by State, most cycles first. */
export function repeatedConcerns(
  { items, recurrenceChoices }: Collection,
  ledgers: readonly Ledger[],
  locale: string,
): RepeatedConcerns {
  const states = statesOf(items, locale);
  const known = ledgers.filter(({ iso3 }) => states.some(({ id }) => id === iso3));
  const held = new Set(passagesOf(items).map(({ id }) => id.replace(/^observation:/, "")));
  const arranged = known.map((ledger) => ({ ledger, ...arrangeLedger(ledger, recurrenceChoices) }));
  const concerns = arranged.flatMap(({ ledger, groups }) =>
    groups
      .filter(isRepeated)
      .map((group) => ({ ledger, arranged: group, collected: collectedOf(group, held) }))
      .filter(({ collected }) => collected.size > 0),
  );
  const grouped = new Set(
    concerns.flatMap(({ arranged: { group } }) => group.members.map(({ id }) => id)),
  );
  const about = new Set(known.map(({ iso3 }) => iso3));
  return {
    concerns,
    alone: passagesOf(items).filter(
      ({ id, states: own }) =>
        own.some((state) => about.has(state.id)) && !grouped.has(id.replace(/^observation:/, "")),
    ).length,
    incomplete: arranged.flatMap(({ ledger, outcomes }) =>
      outcomes.filter(({ missing }) => missing.length > 0).map((outcome) => ({ ledger, outcome })),
    ),
    missing: states.filter(({ id }) => !about.has(id)).map(({ name }) => name),
  };
}

function collectedOf(
  { group: { members } }: ArrangedGroup,
  held: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(members.filter(({ id }) => held.has(id)).map(({ id, wordsOf }) => wordsOf ?? id));
}
