import { arrangeGroups, type ChoiceOutcome, type ChosenGroup } from "#lib/recurrence/choices";
import type { RecurrenceChoice, RecurrenceChoices } from "#lib/recurrence/choices.schema";
import type { Ledger, LedgerGroup, LedgerPassage } from "#lib/recurrence/ledger.schema";
import {
  countsOf,
  type GroupCounts,
  type RecurrenceMember,
} from "#lib/recurrence/recurrence-group";

/** A group as the reader arranged it, beside the groups of the method that its passages come from. */
export type ArrangedGroup = Readonly<{
  group: ChosenGroup<LedgerGroup>;
  title: string;
  counts: GroupCounts;
  found: readonly Readonly<{ group: LedgerGroup; counts: GroupCounts }>[];
  /** It has the passages of one group of the method and no others. */
  isAsFound: boolean;
  /** The choices that name one of its passages, or one that the method had together with them. */
  choices: readonly RecurrenceChoice[];
}>;

export type ArrangedLedger = Readonly<{
  /** Those of most cycles first; what stands alone after a split is among them. */
  groups: readonly ArrangedGroup[];
  outcomes: readonly ChoiceOutcome[];
}>;

/** The ledger of a State after the choices of a reader. */
export function arrangeLedger(ledger: Ledger, choices: RecurrenceChoices): ArrangedLedger {
  const { groups, outcomes } = arrangeGroups(ledger.groups, choices, ledger.iso3);
  const foundOf = new Map(
    ledger.groups.flatMap((group) => group.members.map(({ id }) => [id, group] as const)),
  );
  const arranged = groups.map((group): ArrangedGroup => {
    const found = new Set(group.members.flatMap(({ id }) => foundOf.get(id) ?? []));
    const [only] = found;
    const near = new Set([...found].flatMap(({ members }) => members.map(({ id }) => id)));
    return {
      group,
      title: titleOf(group, ledger),
      counts: countsOf(group),
      found: [...found].map((each) => ({ group: each, counts: countsOf(each) })),
      isAsFound: found.size === 1 && only?.members.length === group.members.length,
      choices: outcomes
        .map(({ choice }) => choice)
        .filter(({ passages }) => passages.some((id) => near.has(id))),
    };
  });
  return { groups: arranged.sort(mostCyclesFirst), outcomes };
}

/** What was taken out of a group is called by its own first passage. */
function titleOf({ isApart, members, title }: ChosenGroup<LedgerGroup>, { passages }: Ledger) {
  const [first] = members;
  return (isApart && first !== undefined && passages[first.id]?.title) || title;
}

function mostCyclesFirst(a: ArrangedGroup, b: ArrangedGroup): number {
  return (
    b.counts.cycles - a.counts.cycles ||
    b.counts.passages - a.counts.passages ||
    (a.group.id < b.group.id ? -1 : 1)
  );
}

/** Whether a group repeats something: what stands in one document alone does not. */
export function isRepeated({ counts }: Pick<ArrangedGroup, "counts">): boolean {
  return counts.documents > 1;
}

/** A passage of a group as it is listed: each that is counted, once. */
export type ListedPassage = Readonly<{ member: RecurrenceMember; told: LedgerPassage }>;

export function listedPassages(
  { members }: Pick<LedgerGroup, "members">,
  { passages }: Pick<Ledger, "passages">,
): readonly ListedPassage[] {
  return members
    .filter(({ wordsOf }) => wordsOf === null)
    .flatMap((member) => {
      const told = passages[member.id];
      return told === undefined ? [] : [{ member, told }];
    });
}

/** The group that holds a passage. */
export function groupHolding(
  { groups }: ArrangedLedger,
  passage: string,
): ArrangedGroup | undefined {
  return groups.find(({ group }) => group.members.some(({ id }) => id === passage));
}
