import type { Annex } from "#lib/collection/plan.schema";
import { statesOf } from "#lib/collection/states-of";
import type { Block, ManuscriptTable } from "#lib/manuscript/manuscript";
import { documentsTable } from "#lib/report/documents-table";
import { type ItemWriting, tableOf } from "#lib/report/item-blocks";
import { repeatedBlocks } from "#lib/report/repeated-blocks";
import type { ReportInput } from "#lib/report/report-input";

/** The annexes that the plan asks for, each under its name. Where a table could not be fetched, that is said: reports have one for each State. */
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

function tablesFor(annex: Annex, input: ReportInput, writing: ItemWriting): Block[] {
  const { words, language } = writing;
  const { items } = input.collection;
  if (annex === "repeated") return repeatedBlocks(input, writing);
  if (annex === "documents") return orNone(documentsTable(items, words, language), words);
  const states = statesOf(items, words.locale).length;
  if (states === 0) return [note(words("report.document.annex.noState"))];
  const fetched = input.annexTables.filter((each) => each.annex === annex);
  const tables = fetched.map(
    ({ table }): Block => ({ kind: "table", table: tableOf(table, words) }),
  );
  const isWhole = fetched.length >= (annex === "reporting" ? states : 1);
  return isWhole ? tables : [...tables, note(words("report.document.annex.missing"))];
}

function orNone(table: ManuscriptTable, words: ItemWriting["words"]): Block[] {
  return table.rows.length === 0
    ? [note(words("report.document.annex.none"))]
    : [{ kind: "table", table }];
}

function note(text: string): Block {
  return { kind: "paragraph", role: "note", runs: [{ text }] };
}
