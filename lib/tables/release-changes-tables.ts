import { type DatasetId, datasetIds } from "#data/catalogue";
import { observationItem, observationItemSchema } from "#lib/api/lists/observations";
import type { Words } from "#lib/i18n/words";
import type { Differing } from "#lib/release/held-releases";
import { recordChanges, tableOfRecords } from "#lib/release/record-changes";
import type { Release } from "#lib/release/release";
import { type FieldChange, type RowChange, rowChanges } from "#lib/release/row-changes";
import { type TableChanges, type ViewChanges, viewChanges } from "#lib/release/view-changes";
import { markedText } from "#lib/release/word-changes";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import type { PageTables } from "#lib/tables/page-tables";
import {
  type ComparedReleases,
  comparedReleases,
  type ReleaseChangesParameters,
  type ReleasesRequest,
  releaseChangesSpecification,
} from "#lib/tables/releases/releases-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { printQuery } from "#lib/url/query";

const plan: readonly PlannedColumn[] = [
  ["table"],
  ["record"],
  ["change"],
  ["fields"],
  ["difference"],
  ["before", "text", "hidden"],
  ["after", "text", "hidden"],
];

const countsPlan: readonly PlannedColumn[] = [
  ["table"],
  ["before", "number"],
  ["after", "number"],
  ["added", "number"],
  ["removed", "number"],
  ["edited", "number"],
];

export type ReleaseChangesRequest = ReleasesRequest<ReleaseChangesParameters>;

/** What one view, or everything, says otherwise in one release than in another: a row for each record that came, went or was edited. */
export const releaseChangesTables: PageTables<null, ReleaseChangesParameters, "main" | "tables"> = {
  specification: () => releaseChangesSpecification,
  columns: { main: columnIds(plan), tables: columnIds(countsPlan) },
  tables(request) {
    return tablesOf(request, comparisonOf(request, comparedReleases(request)));
  },
};

/** A comparison that was made, and of which releases. */
export type Made = Readonly<{
  compared: Compared;
  pair: Readonly<{ from: string; to: string }>;
  found: ViewChanges;
}>;

/** The tables of a comparison; without rows where there is none. */
export function tablesOf(request: ReleaseChangesRequest, made: Made | null) {
  return { main: changesTable(request, made), tables: countsTable(request, made) };
}

/** The comparison of two releases that are held; `null` where they are not. */
export function comparisonOf(
  request: ReleaseChangesRequest,
  compared: ComparedReleases,
): Made | null {
  if (compared.kind !== "compared") return null;
  const pair = { from: compared.before.id, to: compared.after.id };
  return { compared, pair, found: releaseChanges(request, compared) };
}

/** How many records came, went and were edited, over all tables; `null` where nothing could be compared. */
export function changeCounts(
  found: ViewChanges | null,
): Readonly<Record<RowChange["change"], number>> | null {
  if (found?.kind !== "compared") return null;
  const all = found.tables.flatMap(({ changes }) => changes.map(({ change }) => change));
  const number = (kind: RowChange["change"]) => all.filter((each) => each === kind).length;
  return { added: number("added"), removed: number("removed"), edited: number("edited") };
}

type Compared = Extract<ComparedReleases, { kind: "compared" }>;

/** The comparison that an address asks for: of its view, of one dataset, or of all of them. */
function releaseChanges(request: ReleaseChangesRequest, { before, after }: Compared): ViewChanges {
  const { values, asOf, words } = request;
  const { view, changes: kinds } = values;
  const found =
    view === ""
      ? recordsCompared(request, { kind: "compared", before, after })
      : viewChanges({ before, after, view, today: asOf, words });
  if (found.kind !== "compared" || kinds.length === 0) return found;
  const tables = found.tables.map((each) => ({
    ...each,
    changes: each.changes.filter(({ change }) => kinds.includes(change)),
  }));
  return { ...found, tables };
}

function recordsCompared(request: ReleaseChangesRequest, { before, after }: Compared): ViewChanges {
  const { dataset } = request.values;
  const asked = datasetIds.filter((id) => dataset === null || id === dataset);
  const facts = asked.map((id) => datasetChanges(before, after, id));
  const imported =
    dataset === null || dataset === "imported" ? importedChanges(request, before, after) : [];
  return {
    kind: "compared",
    isThere: { before: true, after: true },
    unread: { before: [], after: [] },
    tables: [...facts, ...imported],
  };
}

function datasetChanges(before: Release, after: Release, id: DatasetId): TableChanges {
  return {
    name: id,
    title: id,
    before: before.index.facts[id].length,
    after: after.index.facts[id].length,
    changes: recordChanges(before.index, after.index, id),
  };
}

/** The imported passages that differ; empty where they are too many to be listed, which `unlistedImports` tells. */
function importedChanges(
  { releases }: ReleaseChangesRequest,
  before: Release,
  after: Release,
): readonly TableChanges[] {
  const differences = releases?.importedDifferences?.(before.id, after.id);
  if (differences === undefined) return [];
  const { added, removed, edited } = differences;
  const passages = (release: Release, ...some: Differing[]): Table => {
    const items = some.flatMap(({ ids }) =>
      ids.flatMap((id) => {
        const found = release.observations.find(id);
        return found === undefined ? [] : [observationItem(found)];
      }),
    );
    return tableOfRecords("imported", items, ["id"], Object.keys(observationItemSchema.shape));
  };
  const changes = rowChanges(passages(before, edited, removed), passages(after, edited, added));
  const held = (id: string) => releases?.all().find((each) => each.id === id)?.imported?.passages;
  const numbers = { before: held(before.id) ?? 0, after: held(after.id) ?? 0 };
  return [{ name: "imported", title: "imported", ...numbers, changes }];
}

/** How many imported passages differ and are too many to be listed; `null` where all that differ are. */
export function unlistedImports(
  { releases, values }: ReleaseChangesRequest,
  { before, after }: Compared,
): number | null {
  if (values.view !== "" || (values.dataset !== null && values.dataset !== "imported")) return null;
  const differences = releases?.importedDifferences?.(before.id, after.id);
  const all = Object.values(differences ?? {}) as readonly Differing[];
  const unlisted = all.filter(({ count, ids }) => count > ids.length);
  return unlisted.length === 0 ? null : unlisted.reduce((sum, each) => sum + each.count, 0);
}

function changesTable(request: ReleaseChangesRequest, made: Made | null): Table {
  const { words } = request;
  return plannedTable({
    id: "changes",
    title: titleOf(request),
    plan,
    labels: "releases.changes.columns",
    words,
    rows:
      made?.found.kind === "compared"
        ? made.found.tables.flatMap((table) =>
            table.changes.map((change) => changeRow(words, made.compared, table, change)),
          )
        : [],
  });
}

function titleOf({ values, words }: ReleaseChangesRequest): string {
  return values.view === ""
    ? words("releases.changes.tableTitle")
    : words("releases.changes.tableTitleView", { view: values.view });
}

function changeRow(
  words: Words,
  compared: Compared,
  { name, title }: TableChanges,
  { change, row, name: record, href, fields }: RowChange,
): Row {
  const side = (said: (field: FieldChange) => string | null): string =>
    fields.flatMap((field) => fieldLine(field, said(field))).join(" | ");
  const notThere = (text: string): Cell =>
    text === "" ? missing(words("releases.changes.notThere")) : value(text);
  const link = href === null ? {} : { href: addressOf(compared, change, href) };
  return {
    id: `${name}.${row}`,
    cells: {
      table: value(title),
      record: value(record, link),
      change: value(words(`releases.changes.kinds.${change}`)),
      fields: value(fields.map(({ label }) => label).join("; ") || words("releases.changes.whole")),
      difference: notThere(side(differenceOf)),
      before: notThere(side(({ before }) => before)),
      after: notThere(side(({ after }) => after)),
    },
  };
}

/** A record leads to where it still is: that of the earlier release where it has gone. */
export function addressOf(
  { before, after }: Compared,
  change: RowChange["change"],
  href: string,
): string {
  const [bare = "", hash] = href.split("#");
  const [path = "", own = ""] = bare.split("?");
  const query = Object.fromEntries(new URLSearchParams(own));
  const release = change === "removed" ? before.id : after.id;
  const anchor = hash === undefined ? "" : `#${hash}`;
  return `${path}${printQuery({ ...query, release })}${anchor}`;
}

function fieldLine({ label }: FieldChange, text: string | null): readonly string[] {
  return text === null ? [] : [`${label}: ${text}`];
}

function differenceOf({ before, after }: FieldChange): string | null {
  if (before === null || after === null) return after ?? before;
  return markedText(before, after);
}

function countsTable({ words }: ReleaseChangesRequest, made: Made | null): Table {
  const tables = made?.found.kind === "compared" ? made.found.tables : [];
  return plannedTable({
    id: "tables",
    title: words("releases.changes.countsTitle"),
    plan: countsPlan,
    labels: "releases.changes.columns",
    words,
    rows: tables.map(({ name, title, before, after, changes }) => {
      const number = (kind: RowChange["change"]) =>
        count(changes.filter(({ change }) => change === kind).length);
      return {
        id: name,
        cells: {
          table: value(title),
          before: count(before),
          after: count(after),
          added: number("added"),
          removed: number("removed"),
          edited: number("edited"),
        },
      };
    }),
  });
}
