import { earliestDay, type IsoDate, type PartialDate } from "#lib/dates/calendar-date";
import { unknownDate } from "#lib/observations/from-passage";

/** A passage of a group, with what the group is counted by. */
export type RecurrenceMember = Readonly<{
  id: string;
  /** "0000" where the source gives none. */
  date: PartialDate;
  /** Committee, or mandate of the UN index; `null` where the source names none. */
  body: string | null;
  /** Two passages of one document, or of one cycle, have the same. */
  document: string;
  cycle: string;
  rights: readonly string[];
  /** The imported passage of the same paragraph, which is counted in place of our words on it; `null` for any other. */
  wordsOf: string | null;
}>;

/** A positive aspect on the issue of a group, later than its first passage. */
export type Answer = Readonly<{ id: string; date: PartialDate; body: string | null }>;

/** What passages are put together by: an event that all of them name, or how alike they are. */
export type GroupBasis = "event" | "likeness";

/** Passages on one issue about one State, the earliest first. */
export type RecurrenceGroup = Readonly<{
  /** The id of its first passage, so that later passages leave it as it is. */
  id: string;
  iso3: string;
  basis: GroupBasis;
  /** Of `data/recurrence/named-events.json`; `null` where no event makes the group. */
  event: string | null;
  /** The issue of `data/recurrence/issues.json` that most of its passages touch, if one is. */
  issue: string | null;
  /** The heading of the passage that is most like the others. */
  heading: string | null;
  members: readonly RecurrenceMember[];
  answers: readonly Answer[];
}>;

export type GroupCounts = Readonly<{
  /** Each paragraph once, also where it is held in the official words and in ours. */
  passages: number;
  documents: number;
  cycles: number;
  /** Codes, in the order of first appearance; a passage whose source names none counts for none. */
  bodies: readonly string[];
  /** Those of most passages first. */
  rights: readonly string[];
  /** `null` where no passage has a date. */
  firstDate: PartialDate | null;
  lastDate: PartialDate | null;
  lastAnsweredBy: Answer | null;
  /** Passages later than the last answer; `null` without one. */
  saidAgain: number | null;
}>;

const counted = new WeakMap<RecurrenceGroup, GroupCounts>();

/** What the ledger says of a group; counted once for each. */
export function countsOf(group: RecurrenceGroup): GroupCounts {
  const counts = counted.get(group) ?? countGroup(group);
  counted.set(group, counts);
  return counts;
}

function countGroup({ members, answers }: RecurrenceGroup): GroupCounts {
  const counted = members.filter(({ wordsOf }) => wordsOf === null);
  const dates = members.map(({ date }) => date).filter((date) => date !== unknownDate);
  const lastAnsweredBy = answers.at(-1) ?? null;
  return {
    passages: counted.length,
    documents: new Set(members.map(({ document }) => document)).size,
    cycles: new Set(members.map(({ cycle }) => cycle)).size,
    bodies: [...new Set(members.flatMap(({ body }) => body ?? []))],
    rights: byFrequency(counted.flatMap(({ rights }) => rights)),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    lastAnsweredBy,
    saidAgain:
      lastAnsweredBy === null
        ? null
        : counted.filter(({ date }) => isLater(date, lastAnsweredBy.date)).length,
  };
}

type UpTo = Readonly<{ asOf: IsoDate; groups: readonly RecurrenceGroup[] }>;

const lastUpTo = new WeakMap<readonly RecurrenceGroup[], UpTo>();

/**
 * The groups as they stood on a day: what is dated later is left out, and a group that then repeats nothing too. The groups
 * of the last day asked for are kept, because a page asks several times.
 */
export function groupsUpTo(
  groups: readonly RecurrenceGroup[],
  asOf: IsoDate,
): readonly RecurrenceGroup[] {
  const kept = lastUpTo.get(groups);
  if (kept?.asOf === asOf) return kept.groups;
  const found = cutToDay(groups, asOf);
  lastUpTo.set(groups, { asOf, groups: found });
  return found;
}

function cutToDay(groups: readonly RecurrenceGroup[], asOf: IsoDate): readonly RecurrenceGroup[] {
  const isKnown = ({ date }: Readonly<{ date: PartialDate }>) => earliestDay(date) <= asOf;
  return groups
    .map((group) => ({
      ...group,
      members: group.members.filter(isKnown),
      answers: group.answers.filter(isKnown),
    }))
    .filter(stands);
}

/** A group needs passages of two documents; what names an event stands alone too, so that the event is found. */
export function stands({ members, basis }: Pick<RecurrenceGroup, "members" | "basis">): boolean {
  const least = basis === "event" ? 1 : 2;
  return new Set(members.map(({ document }) => document)).size >= least;
}

/** Earlier first, those without a date last, then by id. */
export function inOrderOfDate<T extends Readonly<{ id: string; date: PartialDate }>>(
  passages: readonly T[],
): readonly T[] {
  const day = ({ date }: T) => (date === unknownDate ? "9999" : earliestDay(date));
  return [...passages].sort((a, b) => compare(day(a), day(b)) || compare(a.id, b.id));
}

export function isLater(date: PartialDate, than: PartialDate): boolean {
  return date !== unknownDate && earliestDay(date) > earliestDay(than);
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([value]) => value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
