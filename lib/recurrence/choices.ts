import type { RecurrenceChoice, RecurrenceChoices } from "#lib/recurrence/choices.schema";
import {
  inOrderOfDate,
  type RecurrenceGroup,
  type RecurrenceMember,
} from "#lib/recurrence/recurrence-group";

/** A group after the reader's choices. */
export type ChosenGroup = RecurrenceGroup &
  Readonly<{
    /** `confirmed`: the reader said so of all its passages as they are; `changed`: split off or merged by the reader. */
    standing: "found" | "confirmed" | "changed";
  }>;

/**
 * The groups of a State after the choices of a reader, one after the other in their order. Choices speak of passages:
 * what this release does not hold is passed over, and a group found anew that has gained passages is no longer confirmed.
 * Every passage stays in one group at most.
 *
 * - `merge`: the groups that hold these passages become one.
 * - `split`: these passages leave their groups and are one of their own; what is left of a group stays, if only one passage.
 * - `confirm`: the group that has exactly these passages is right.
 */
export function applyChoices(
  groups: readonly RecurrenceGroup[],
  choices: RecurrenceChoices,
  iso3: string,
): readonly ChosenGroup[] {
  const found = groups.map((group): ChosenGroup => ({ ...group, standing: "found" }));
  return choices
    .filter((choice) => choice.iso3 === iso3)
    .reduce<readonly ChosenGroup[]>(applyChoice, found);
}

function applyChoice(
  groups: readonly ChosenGroup[],
  { kind, passages }: RecurrenceChoice,
): readonly ChosenGroup[] {
  const named = new Set(passages);
  const touched = groups.filter(({ members }) => members.some(({ id }) => named.has(id)));
  if (touched.length === 0) return groups;
  const others = groups.filter((group) => !touched.includes(group));
  switch (kind) {
    case "confirm":
      return groups.map((group) => (hasExactly(group, named) ? confirmed(group) : group));
    case "merge":
      return touched.length < 2 ? groups : [...others, merged(touched)];
    case "split":
      return [...others, ...splitOff(touched, named)];
  }
}

function hasExactly({ members }: ChosenGroup, named: ReadonlySet<string>): boolean {
  return members.length === named.size && members.every(({ id }) => named.has(id));
}

function confirmed(group: ChosenGroup): ChosenGroup {
  return { ...group, standing: "confirmed" };
}

function merged(groups: readonly ChosenGroup[]): ChosenGroup {
  const [largest, ...smaller] = [...groups].sort(
    (a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1),
  );
  if (largest === undefined) throw new RangeError("Nothing to merge.");
  const members = groups.flatMap((group) => group.members);
  const answers = inOrderOfDate([largest, ...smaller].flatMap((group) => group.answers));
  return { ...withMembers(largest, members), answers };
}

function splitOff(
  groups: readonly ChosenGroup[],
  named: ReadonlySet<string>,
): readonly ChosenGroup[] {
  const leaving = groups.flatMap(({ members }) => members.filter(({ id }) => named.has(id)));
  const [first] = groups;
  if (first === undefined) return [];
  const left = groups.flatMap((group) => {
    const members = group.members.filter(({ id }) => !named.has(id));
    return members.length === 0 ? [] : [withMembers(group, members)];
  });
  if (left.length === 0) return [withMembers(first, leaving)];
  return [...left, { ...withMembers(first, leaving), event: null, basis: "likeness", answers: [] }];
}

function withMembers(group: ChosenGroup, members: readonly RecurrenceMember[]): ChosenGroup {
  const sorted = inOrderOfDate(members);
  return { ...group, id: sorted[0]?.id ?? group.id, members: sorted, standing: "changed" };
}
