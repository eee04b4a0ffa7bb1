import type { RecurrenceChoice, RecurrenceChoices } from "#lib/recurrence/choices.schema";
import {
  inOrderOfDate,
  type RecurrenceGroup,
  type RecurrenceMember,
} from "#lib/recurrence/recurrence-group";

/** A group after the reader's choices, with whatever else was said of the group that it came from. */
export type ChosenGroup<Group extends RecurrenceGroup = RecurrenceGroup> = Group &
  Readonly<{
    /** `confirmed`: the reader said so of all its passages as they are; `changed`: split off or merged by the reader. */
    standing: "found" | "confirmed" | "changed";
    /** Made of passages that the reader took out of a group: the name of that group does not speak of them. */
    isApart: boolean;
  }>;

/** A choice with what it came to. */
export type ChoiceOutcome = Readonly<{
  choice: RecurrenceChoice;
  /** Passages that it names and that stand in no group. */
  missing: readonly string[];
  hasEffect: boolean;
}>;

export type Arrangement<Group extends RecurrenceGroup = RecurrenceGroup> = Readonly<{
  groups: readonly ChosenGroup<Group>[];
  /** Every choice about the State, in the order in which they were made. */
  outcomes: readonly ChoiceOutcome[];
}>;

/** The groups of a State after the choices of a reader; see `arrangeGroups`. */
export function applyChoices<Group extends RecurrenceGroup>(
  groups: readonly Group[],
  choices: RecurrenceChoices,
  iso3: string,
): readonly ChosenGroup<Group>[] {
  return arrangeGroups(groups, choices, iso3).groups;
}

/**
 * The groups of a State after the choices of a reader, one after the other in their order, and what each choice came to.
 * Choices speak of passages: what stands in no group is passed over and named, and a group found anew that has gained
 * passages is no longer confirmed. Every passage stays in one group at most; our words on a paragraph stay with the
 * official ones.
 *
 * - `merge`: the groups that hold these passages become one.
 * - `split`: these passages leave their groups and are one of their own; what is left of a group stays, if only one passage.
 * - `confirm`: the group that has these passages and no others is right.
 */
export function arrangeGroups<Group extends RecurrenceGroup>(
  groups: readonly Group[],
  choices: RecurrenceChoices,
  iso3: string,
): Arrangement<Group> {
  const known = new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)));
  let now = groups.map((group): ChosenGroup<Group> => {
    return { ...group, standing: "found", isApart: false };
  }) as readonly ChosenGroup<Group>[];
  const outcomes = choices
    .filter((choice) => choice.iso3 === iso3)
    .map((choice): ChoiceOutcome => {
      const before = now;
      now = applyChoice(before, choice);
      const missing = choice.passages.filter((id) => !known.has(id));
      return { choice, missing, hasEffect: now !== before };
    });
  return { groups: now, outcomes };
}

/** The same list where the choice changes nothing. */
function applyChoice<Group extends RecurrenceGroup>(
  groups: readonly ChosenGroup<Group>[],
  { kind, passages }: RecurrenceChoice,
): readonly ChosenGroup<Group>[] {
  const named = withSameParagraph(new Set(passages), groups);
  const touched = groups.filter(({ members }) => members.some(({ id }) => named.has(id)));
  const [first] = touched;
  if (first === undefined) return groups;
  const others = groups.filter((group) => !touched.includes(group));
  switch (kind) {
    case "confirm":
      return touched.length === 1 && first.members.every(({ id }) => named.has(id))
        ? groups.map((group) => (group === first ? { ...group, standing: "confirmed" } : group))
        : groups;
    case "merge":
      return touched.length < 2 ? groups : [...others, merged(touched)];
    case "split": {
      const isWhole = touched.every(({ members }) => members.every(({ id }) => named.has(id)));
      return isWhole && touched.length === 1 ? groups : [...others, ...splitOff(touched, named)];
    }
  }
}

/** Our words on a paragraph and its official ones are one passage, whichever of them a choice names. */
function withSameParagraph(
  named: ReadonlySet<string>,
  groups: readonly RecurrenceGroup[],
): ReadonlySet<string> {
  const pairs = groups.flatMap(({ members }) =>
    members.flatMap(({ id, wordsOf }) => (wordsOf === null ? [] : [[id, wordsOf] as const])),
  );
  const official = pairs.flatMap(([ours, theirs]) => (named.has(ours) ? [theirs] : []));
  const all = new Set([...named, ...official]);
  return new Set([...all, ...pairs.flatMap(([ours, theirs]) => (all.has(theirs) ? [ours] : []))]);
}

function merged<Group extends RecurrenceGroup>(
  groups: readonly ChosenGroup<Group>[],
): ChosenGroup<Group> {
  const [largest, ...smaller] = [...groups].sort(
    (a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1),
  );
  if (largest === undefined) throw new RangeError("Nothing to merge.");
  const members = groups.flatMap((group) => group.members);
  const answers = inOrderOfDate([largest, ...smaller].flatMap((group) => group.answers));
  return { ...withMembers(largest, members), answers };
}

function splitOff<Group extends RecurrenceGroup>(
  groups: readonly ChosenGroup<Group>[],
  named: ReadonlySet<string>,
): readonly ChosenGroup<Group>[] {
  const leaving = groups.flatMap(({ members }) => members.filter(({ id }) => named.has(id)));
  const left = groups.flatMap((group) => {
    const members = group.members.filter(({ id }) => !named.has(id));
    return members.length === 0 ? [] : [withMembers(group, members)];
  });
  const [first] = groups;
  if (first === undefined) throw new RangeError("Nothing to split.");
  const apart = {
    ...withMembers(first, leaving),
    event: null,
    issue: null,
    heading: null,
    basis: "likeness",
    answers: [],
    isApart: true,
  } as const;
  return [...left, apart];
}

function withMembers<Group extends RecurrenceGroup>(
  group: ChosenGroup<Group>,
  members: readonly RecurrenceMember[],
): ChosenGroup<Group> {
  const sorted = inOrderOfDate(members);
  return { ...group, id: sorted[0]?.id ?? group.id, members: sorted, standing: "changed" };
}
