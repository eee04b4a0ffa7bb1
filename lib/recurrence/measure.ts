import type { LabelledAnswer } from "#data/recurrence/labelled-answers.schema";
import type { LabelledPair } from "#data/recurrence/labelled-pairs.schema";
import type { Recurrence } from "#lib/recurrence/recurrence";
import type { RecurrenceGroup } from "#lib/recurrence/recurrence-group";

/** What the method says against what a reader said: precision is right over right and wrong, recall over right and missed. */
export type Measure = Readonly<{ right: number; wrong: number; missed: number }>;

type Said = Readonly<{ expected: boolean; found: boolean }>;

/** Whether two passages stand in one group, for each labelled pair of a half. */
export function measurePairs(
  recurrence: Recurrence,
  pairs: readonly LabelledPair[],
  half: LabelledPair["half"],
): Measure {
  const asked = pairs.filter((pair) => pair.half === half);
  return tally(
    asked.map(({ a, b, sameIssue }) => {
      const group = groupOf(recurrence, a);
      return { expected: sameIssue, found: group?.members.some(({ id }) => id === b) === true };
    }),
  );
}

/** Whether a positive aspect stands as an answer to the group of a passage. */
export function measureAnswers(
  recurrence: Recurrence,
  answers: readonly LabelledAnswer[],
  half: LabelledAnswer["half"],
): Measure {
  const asked = answers.filter((answer) => answer.half === half);
  return tally(
    asked.map(({ observation, positive, answers: expected }) => {
      const group = groupOf(recurrence, observation);
      return { expected, found: group?.answers.some(({ id }) => id === positive) === true };
    }),
  );
}

/** All pairs of passages of two documents that a group of the labelled States puts together. */
export function measureJoined(
  recurrence: Recurrence,
  pairs: readonly LabelledPair[],
): Readonly<{ joined: number; right: number; unlabelled: readonly string[] }> {
  const labels = new Map(pairs.map(({ a, b, sameIssue }) => [pairKey(a, b), sameIssue]));
  const states = [...new Set(pairs.map(({ a }) => a.slice(0, 3)))];
  const joined = states.flatMap((iso3) => recurrence.groupsOf(iso3).flatMap(pairsOf));
  return {
    joined: joined.length,
    right: joined.filter((key) => labels.get(key) === true).length,
    unlabelled: joined.filter((key) => !labels.has(key)),
  };
}

function tally(said: readonly Said[]): Measure {
  const count = (expected: boolean, found: boolean) =>
    said.filter((each) => each.expected === expected && each.found === found).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) };
}

/** Ids of curated observations begin with the code of their State. */
function groupOf({ groupsOf }: Recurrence, id: string): RecurrenceGroup | undefined {
  return groupsOf(id.slice(0, 3)).find(({ members }) => members.some((one) => one.id === id));
}

function pairsOf({ members }: RecurrenceGroup): readonly string[] {
  return members.flatMap((one, i) =>
    members
      .slice(i + 1)
      .filter(({ document }) => document !== one.document)
      .map(({ id }) => pairKey(one.id, id)),
  );
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join(" ");
}
