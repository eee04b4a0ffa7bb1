import type { IsoDate } from "#lib/dates/calendar-date";
import type { Words } from "#lib/i18n/words";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { type RowChange, rowChanges } from "#lib/release/row-changes";
import { readView } from "#lib/release/view";
import {
  hasView,
  isSearch,
  type ViewReading,
  type ViewTables,
  viewTables,
} from "#lib/release/view-tables";
import { readQuery } from "#lib/search/read-query";
import { searchRows } from "#lib/search/search";
import { searchRequest } from "#lib/search/search-page";
import { searchPage } from "#lib/search/search-tables";
import { observationTable } from "#lib/tables/observation-table";
import { readParameters } from "#lib/url/parameters";

/** What one table of a view says otherwise in a later release. */
export type TableChanges = Readonly<{
  name: string;
  title: string;
  /** How many rows it has in the earlier and in the later release. */
  before: number;
  after: number;
  changes: readonly RowChange[];
}>;

export type ViewChanges = Readonly<
  /** The address is none of a page that shows facts. */
  | { kind: "no-view" }
  /** A search that finds more than are compared one by one. */
  | { kind: "too-many"; before: number; after: number; most: number }
  | {
      kind: "compared";
      /** Whether each release has such a page. */
      isThere: Readonly<{ before: boolean; after: boolean }>;
      /** Names of parameters that one of the releases cannot read, as a right that it does not know. */
      unread: Readonly<{ before: readonly string[]; after: readonly string[] }>;
      tables: readonly TableChanges[];
    }
>;

/** Results of a search are read one by one, in both releases. */
export const mostResults = 20_000;

type Comparison = Readonly<{
  before: Release;
  after: Release;
  /** The address of the view. */
  view: string;
  /** The day for a view that names none. */
  today: IsoDate;
  words: Words;
}>;

/** What exactly this view shows otherwise in a later release: the same page, filters, words and day. */
export function viewChanges({
  before,
  after,
  view: address,
  today,
  words,
}: Comparison): ViewChanges {
  const view = readView(address);
  if (view === null || !hasView(view)) return { kind: "no-view" };
  const readings = {
    before: { release: before, view, today, words },
    after: { release: after, view, today, words },
  };
  if (isSearch(view.path)) return searchChanges(readings);
  return changesOfTables(viewTables(readings.before), viewTables(readings.after));
}

type Readings = Readonly<{ before: ViewReading; after: ViewReading }>;

function changesOfTables(before: ViewTables, after: ViewTables): ViewChanges {
  const later = new Set(after.tables.map(({ name }) => name));
  const names = [
    ...later,
    ...before.tables.map(({ name }) => name).filter((name) => !later.has(name)),
  ];
  return {
    kind: "compared",
    isThere: { before: before.isThere, after: after.isThere },
    unread: { before: namesOf(before), after: namesOf(after) },
    tables: names.map((name) => {
      const [old, now] = [before, after].map(({ tables }) => {
        return tables.find((each) => each.name === name)?.table ?? null;
      });
      return {
        name,
        title: now?.title ?? old?.title ?? name,
        before: old?.rows.length ?? 0,
        after: now?.rows.length ?? 0,
        changes: rowChanges(old ?? null, now ?? null),
      };
    }),
  };
}

function namesOf({ dropped }: ViewTables): readonly string[] {
  return [...new Set(dropped.map(({ name }) => name))];
}

/** The results of a search come in any number: they are compared as observations, and only those that differ become rows. */
function searchChanges({ before, after }: Readings): ViewChanges {
  const [old, now] = [results(before), results(after)];
  if (Math.max(old.rows.length, now.rows.length) > mostResults) {
    const [earlier, later] = [old.rows.length, now.rows.length];
    return { kind: "too-many", before: earlier, after: later, most: mostResults };
  }
  const earlier = new Map(observationsOf(old).map((each) => [each.id, each]));
  const later = observationsOf(now);
  const laterIds = new Set(later.map(({ id }) => id));
  const unlike = later.filter((each) => !isSame(earlier.get(each.id), each));
  const olds = [
    ...unlike.flatMap(({ id }) => earlier.get(id) ?? []),
    ...[...earlier.values()].filter(({ id }) => !laterIds.has(id)),
  ];
  const { words } = before;
  const tableOf = (observations: readonly Observation[], { index }: Release) =>
    observationTable({
      id: "search-results",
      title: words("search.title"),
      observations,
      index,
      words,
    });
  const changes = rowChanges(tableOf(olds, before.release), tableOf(unlike, after.release));
  return {
    kind: "compared",
    isThere: { before: true, after: true },
    unread: { before: old.unread, after: now.unread },
    tables: [
      {
        name: "main",
        title: words("search.title"),
        before: old.rows.length,
        after: now.rows.length,
        changes,
      },
    ],
  };
}

type Results = Readonly<{ release: Release; rows: readonly number[]; unread: readonly string[] }>;

function results({ release, view }: ViewReading): Results {
  const specification = searchPage.specification(release.index, release);
  const { values, dropped } = readParameters(specification, view.parameters);
  const request = searchRequest(release, values, readQuery(values.q, values.exact));
  const { rows } = searchRows(release, {
    ...request,
    offset: 0,
    limit: release.observations.total,
  });
  return { release, rows, unread: [...new Set(dropped.map(({ name }) => name))] };
}

function observationsOf({ release, rows }: Results): readonly Observation[] {
  return release.observations.read(rows);
}

function isSame(before: Observation | undefined, after: Observation): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
