import type { Words } from "#lib/i18n/words";
import type { Column, Row, Table } from "#lib/table/table";
import { inLanguage } from "#lib/tables/in-language";

/** A column as planned: its id, what it holds, and whether the reader has to choose it to see it. */
export type PlannedColumn = readonly [id: string, kind?: Column["kind"], hidden?: "hidden"];

/** The ids of planned columns, as addresses know them. */
export function columnIds(plan: readonly PlannedColumn[]): readonly string[] {
  return plan.map(([id]) => id);
}

/** A table by its plan, the texts of the facts in the language of the words; the labels of its columns are the words under `labels`, "country.columns". */
export function plannedTable(
  table: Readonly<{
    id: string;
    title: string;
    plan: readonly PlannedColumn[];
    labels: string;
    words: Words;
    rows: readonly Row[];
  }>,
): Table {
  const { id, title, plan, labels, words, rows } = table;
  const columns = plan.map((column) => toColumn(column, labels, words));
  return inLanguage({ id, title, columns, rows }, words.locale);
}

function toColumn(
  [id, kind = "text", hidden]: PlannedColumn,
  labels: string,
  words: Words,
): Column {
  const column = { id, label: words(`${labels}.${id}`), kind };
  return hidden === undefined ? column : { ...column, hidden: true };
}
