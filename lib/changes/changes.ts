import type { Declaration } from "#data/ratification/declarations.schema";
import { addMonths, earliestDay, type IsoDate, latestDay } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { type TimelineEntry, timelineOf } from "#lib/timeline/timeline";

export const changeKinds = ["act", "declaration", "review", "document"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * Something that a State did or that a committee said of it. `date` is as precise as known, or an interval "a/b": it is
 * in a period when it can lie in it.
 */
export type Change =
  | (Exclude<TimelineEntry, { kind: "context" }> & Readonly<{ iso3: string }>)
  | Readonly<{
      kind: "declaration";
      iso3: string;
      id: string;
      date: string;
      declaration: Declaration;
    }>;

export type ChangeScope = Readonly<{
  /** ISO 3166-1 alpha-3, in any order. */
  states: readonly string[];
  /** Both days included. */
  from: IsoDate;
  to: IsoDate;
  /** None means all. */
  kinds: readonly ChangeKind[];
}>;

/** Where a look back begins when no day is chosen: a year before the day to which the page speaks. */
export function defaultFrom(asOf: IsoDate): IsoDate {
  return addMonths(asOf, -12);
}

/** What is on record of the States between two days, newest first; what is known without a date is not in it. */
export function changesOf(index: FactIndex, scope: ChangeScope): readonly Change[] {
  const { states, kinds } = scope;
  return states
    .flatMap((iso3) => changesOfState(index, iso3, scope))
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .sort(newestFirst);
}

function changesOfState(
  index: FactIndex,
  iso3: string,
  { from, to }: ChangeScope,
): readonly Change[] {
  const entries = timelineOf(index, iso3, to).entries.flatMap((entry): Change[] =>
    entry.kind === "context" ? [] : [{ ...entry, iso3 }],
  );
  const all = withLastingIds([...entries, ...declarationsOf(index, iso3)]);
  return all.filter(({ date }) => canLie(date, from, to));
}

function declarationsOf({ facts }: FactIndex, iso3: string): readonly Change[] {
  return facts.declarations.flatMap((declaration): Change[] => {
    const { date } = declaration;
    if (declaration.iso3 !== iso3 || date === null) return [];
    return [{ kind: "declaration", declaration, iso3, date, id: "" }];
  });
}

/** Names each change by what it says, so that a feed knows it again in a later release; like ones are numbered. */
function withLastingIds(changes: readonly Change[]): readonly Change[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const name = [change.iso3, change.kind, ...ownName(change)].filter(Boolean).join("-");
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { ...change, id: before === 0 ? name : `${name}-${before + 1}` };
  });
}

function ownName(change: Change): readonly (string | null)[] {
  switch (change.kind) {
    case "act":
      return [change.act.instrument, change.act.act, change.date];
    case "declaration":
      return [change.declaration.instrument, change.declaration.kind, change.date];
    case "review":
      return [change.review.committee, change.review.instrument, change.date, change.review.symbol];
    case "document":
      return [change.document.id];
  }
}

/** Whether a date of any precision, or an interval "a/b", can lie between two days. */
export function canLie(date: string, from: IsoDate, to: IsoDate): boolean {
  const [first = date, last = first] = date.split("/");
  return latestDay(last) >= from && earliestDay(first) <= to;
}

/** By the latest day that is meant, then by State, so that the order is the same every time. */
function newestFirst(a: Change, b: Change): number {
  return (
    compare(lastDay(b.date), lastDay(a.date)) || compare(a.iso3, b.iso3) || compare(a.id, b.id)
  );
}

function lastDay(date: string): IsoDate {
  return latestDay(date.split("/").at(-1) ?? date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
