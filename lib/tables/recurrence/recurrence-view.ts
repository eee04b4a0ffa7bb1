import type { FactIndex } from "#lib/facts/fact-index";
import { labelIn } from "#lib/i18n/label-in";
import { rightName } from "#lib/i18n/names";
import type { Said } from "#lib/i18n/said-in";
import type { Words } from "#lib/i18n/words";
import { knownEvents, knownIssues } from "#lib/recurrence/group-all";
import {
  countsOf,
  type GroupCounts,
  groupsUpTo,
  type RecurrenceGroup,
} from "#lib/recurrence/recurrence-group";
import type { StateRequest } from "#lib/tables/state/state-request";

/** A group with what is counted of it and what it is called. */
export type LedgerEntry = Readonly<{
  group: RecurrenceGroup;
  counts: GroupCounts;
  title: string;
  titleLang: string;
}>;

/** Which groups are asked for: those with a passage on a right, or of a committee. */
export type LedgerFilter = Readonly<{ right: string | null; committee: string | null }>;

/** The groups of a State on the day asked for, those of most cycles first. */
export function ledgerEntries(
  { release, iso3, asOf, words }: StateRequest,
  { right, committee }: LedgerFilter,
): readonly LedgerEntry[] {
  return groupsUpTo(release.recurrence.groupsOf(iso3), asOf)
    .filter(({ members }) =>
      members.some(
        (member) =>
          (right === null || member.rights.includes(right)) &&
          (committee === null || member.body === committee),
      ),
    )
    .map((group) => {
      const counts = countsOf(group);
      const { text: title, lang: titleLang } = titleOfGroup(group, counts, release.index, words);
      return { group, counts, title, titleLang };
    })
    .sort(mostCyclesFirst);
}

function mostCyclesFirst(a: LedgerEntry, b: LedgerEntry): number {
  return (
    b.counts.cycles - a.counts.cycles ||
    b.counts.passages - a.counts.passages ||
    (a.group.id < b.group.id ? -1 : 1)
  );
}

/** What a group is called, in our words: the event that it is about, the issue, a heading, or the right of most passages. */
export function titleOfGroup(
  { event, issue, heading }: RecurrenceGroup,
  { rights: [right] }: GroupCounts,
  index: FactIndex,
  words: Words,
): Said {
  const { locale } = words;
  const named =
    knownEvents.find(({ id }) => id === event)?.name ??
    knownIssues.find(({ id }) => id === issue)?.name ??
    heading;
  if (named !== null) return labelIn(locale, named);
  const text = right === undefined ? words("recurrence.untitled") : rightName(locale, index, right);
  return { text, lang: locale };
}
