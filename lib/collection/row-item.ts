import type { Citable } from "#lib/cite/citable";
import type { FactItem, FoundItem } from "#lib/collection/item.schema";
import { cite, type ItemContext } from "#lib/collection/item-context";
import { itemIdOf } from "#lib/collection/item-id";
import { passageItem } from "#lib/collection/passage-item";
import { subjectOf } from "#lib/collection/row-subject";
import { aboutFacts } from "#lib/collection/table-item";
import type { ExportTable } from "#lib/export/export-table";
import { type Cell, type Column, cellText, type Row, type Table } from "#lib/table/table";
import { pinnedAddress } from "#lib/tables/pin-links";

/** A table of which rows are collected, whole and as it is shown. */
export type RowSource = Readonly<{
  exported: ExportTable;
  whole: Table;
  citable: ((rowId: string) => Citable | undefined) | null;
  /** The path and query by which the table was asked for. */
  address: string;
  /** Segments of the page's path: ["countries", "KAZ"]. */
  path: readonly string[];
}>;

/**
 * One row as an item, or one cell of it where `column` names it: an observation as a passage, anything else as its columns
 * and what stands in them.
 */
export function rowItem(
  row: Row,
  column: Column | null,
  source: RowSource,
  context: ItemContext,
): FoundItem {
  const cited = column === null ? source.citable?.(row.id) : undefined;
  if (cited?.kind === "observation") return passageItem(cited.observation, context);
  const observation = column === null ? observationOf(row, context) : undefined;
  if (observation !== undefined) return passageItem(observation, context);
  return factItem(row, column, source, cited, context);
}

/** A table of observations links each id to its page. */
function observationOf(row: Row, { release }: ItemContext) {
  const { id } = row.cells;
  if (id?.kind !== "value" || id.href?.startsWith("/observations/") !== true) return undefined;
  return release.observations.find(row.id);
}

function factItem(
  row: Row,
  column: Column | null,
  { exported, whole, address, path }: RowSource,
  cited: Citable | undefined,
  context: ItemContext,
): Extract<FoundItem, { kind: "fact" }> {
  const { release, asOf, words } = context;
  const [first] = whole.columns;
  const name = first === undefined ? row.id : cellText(row.cells[first.id] ?? nothing);
  const facts =
    column === null ? factsOf(row, whole, exported.table) : cellFacts(row, first, column);
  const link = column === null ? exported.rowLink(row) : cellLink(row, column, exported, context);
  return {
    kind: "fact",
    id: itemIdOf(
      "row",
      address,
      column === null ? { row: row.id } : { row: row.id, column: column.id },
    ),
    title: words("collection.rowTitle", {
      row: column === null ? name : `${name}, ${column.label}`,
      table: whole.title,
    }),
    link,
    release: release.id,
    asOf,
    ...subjectOf(row, column, path, release.index, words.locale),
    facts,
    about: aboutFacts(exported.about, words),
    citations: cited === undefined ? null : cite(cited, context),
  };
}

const nothing: Cell = { kind: "missing", because: "" };

/** The columns on show, and of the others those that say something. */
function factsOf(row: Row, whole: Table, shown: Table): FactItem["facts"] {
  const onShow = new Set(shown.columns.map(({ id }) => id));
  return whole.columns.flatMap(({ id, label }): FactItem["facts"] => {
    const cell = row.cells[id];
    if (cell === undefined || (cell.kind === "missing" && !onShow.has(id))) return [];
    return [[label, noted(cell)]];
  });
}

function cellFacts(row: Row, first: Column | undefined, column: Column): FactItem["facts"] {
  const columns = first === undefined || first.id === column.id ? [column] : [first, column];
  return columns.map(({ id, label }) => [label, noted(row.cells[id] ?? nothing)]);
}

function noted(cell: Cell): string {
  return cell.kind === "value" && cell.note !== undefined
    ? `${cell.text} (${cell.note})`
    : cellText(cell);
}

function cellLink(
  row: Row,
  { id }: Column,
  { about }: ExportTable,
  { origin, asOf, release }: ItemContext,
): string {
  const cell = row.cells[id];
  if (cell?.kind !== "value" || cell.href === undefined) return about.link;
  const isOwn = cell.href.startsWith("/");
  const href = isOwn ? pinnedAddress(cell.href, { asOf, release: release.id }) : cell.href;
  return new URL(href, origin).href;
}
