import type { Annex } from "#lib/collection/plan.schema";
import type { Block, ManuscriptTable } from "#lib/manuscript/manuscript";
import { documentsTable } from "#lib/report/documents-table";
import { type ItemWriting, tableOf } from "#lib/report/item-blocks";
import { repeatedTable } from "#lib/report/repeated-table";
import type { ReportInput } from "#lib/report/report-input";

/** The annexes that the plan asks for, each under its name. One that could not be fetched says so. */
export function annexBlocks(input: ReportInput, writing: ItemWriting): Block[] {
  const { annexes } = input.collection.plan;
  if (annexes.length === 0) return [];
  const { words } = writing;
  return [
    { kind: "page-break" },
    { kind: "heading", level: 1, text: words("report.annexes.title") },
    ...annexes.flatMap((annex): Block[] => [
      { kind: "heading", level: 2, text: words(`report.annexes.names.${annex}`) },
      ...tablesFor(annex, input, writing),
    ]),
  ];
}

function tablesFor(annex: Annex, input: ReportInput, { words, language }: ItemWriting): Block[] {
  const { items } = input.collection;
  if (annex === "repeated") return orNone(repeatedTable(items, words, language), words);
  if (annex === "documents") return orNone(documentsTable(items, words, language), words);
  const fetched = input.annexTables.filter((each) => each.annex === annex);
  if (fetched.length === 0) return [note(words("report.document.annex.missing"))];
  return fetched.map(({ table }) => ({ kind: "table", table: tableOf(table, words) }));
}

function orNone(table: ManuscriptTable, words: ItemWriting["words"]): Block[] {
  return table.rows.length === 0
    ? [note(words("report.document.annex.none"))]
    : [{ kind: "table", table }];
}

function note(text: string): Block {
  return { kind: "paragraph", role: "note", runs: [{ text }] };
}
