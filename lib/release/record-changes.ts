import { catalogue, type DatasetId, datasetIds } from "#data/catalogue";
import { csvText } from "#lib/api/items-csv";
import type { FactIndex } from "#lib/facts/fact-index";
import { type ChangeOfRow, type RowChange, rowChanges } from "#lib/release/row-changes";
import { missing, type Row, type Table, value } from "#lib/table/table";

/** The records of a dataset that came, went or were edited between two releases, field by field. */
export function recordChanges(
  before: FactIndex,
  after: FactIndex,
  dataset: DatasetId,
): readonly RowChange[] {
  const { key } = catalogue[dataset];
  return rowChanges(recordTable(before, dataset), recordTable(after, dataset), (old, now) => {
    const others = key.filter((name) => textOf(old, name) !== textOf(now, name));
    return key.length > 1 && others.length === 1;
  });
}

/** A record whose name was corrected in one of its fields, as the date of an act, was edited and is not another. */
function textOf(row: Row, name: string): string | null {
  const cell = row.cells[name];
  return cell?.kind === "value" ? cell.text : null;
}

/** How many records of each dataset a release has, and how many of them came, went or were edited since another. */
export type DatasetSummary = Readonly<
  { dataset: DatasetId; before: number; after: number } & Record<ChangeOfRow, number>
>;

export function datasetSummaries(before: FactIndex, after: FactIndex): readonly DatasetSummary[] {
  return datasetIds.map((dataset) => {
    const changes = recordChanges(before, after, dataset);
    const number = (kind: ChangeOfRow) => changes.filter(({ change }) => change === kind).length;
    return {
      dataset,
      before: before.facts[dataset].length,
      after: after.facts[dataset].length,
      added: number("added"),
      removed: number("removed"),
      edited: number("edited"),
    };
  });
}

function recordTable({ facts }: FactIndex, dataset: DatasetId): Table {
  const { key, schema } = catalogue[dataset];
  return tableOfRecords(dataset, facts[dataset], key, Object.keys(schema.shape));
}

/** Records as rows that only a comparison reads: all their fields, told apart by those that name one. */
export function tableOfRecords(
  id: string,
  records: readonly object[],
  key: readonly string[],
  names: readonly string[],
): Table {
  const first = [...key, ...names.filter((name) => !key.includes(name))];
  const seen = new Map<string, number>();
  const rows = (records as readonly Readonly<Record<string, unknown>>[]).map((record) => {
    const name = key.map((field) => csvText(record[field])).join(" ");
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return recordRow(times === 0 ? name : `${name} #${times + 1}`, record, first);
  });
  return {
    id,
    title: id,
    columns: first.map((field) => ({ id: field, label: field, kind: "text" })),
    rows,
  };
}

function recordRow(
  id: string,
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Row {
  const cells = names.map((name) => {
    const field = record[name];
    return [name, field === null || field === undefined ? missing("null") : value(csvText(field))];
  });
  return {
    id: id === "" ? names.map((name) => csvText(record[name])).join(" ") : id,
    cells: Object.fromEntries(cells),
  };
}
