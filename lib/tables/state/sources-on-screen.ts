import type { FactIndex } from "#lib/facts/fact-index";
import type { Words } from "#lib/i18n/words";
import { parseMixedSource } from "#lib/reporting/mixed-source";
import { type Cell, type Column, missing, type Row, type Table, value } from "#lib/table/table";
import { sourcesPage } from "#lib/tables/source-cell";
import { columnIds, type PlannedColumn } from "#lib/tables/table-plan";
import { linkableHosts, sourceAddress } from "#lib/url/source-address";

/** The columns of a table that shows where each row was read: `source` stands before `sources`. */
export function columnsWithSource(plan: readonly PlannedColumn[]): readonly string[] {
  return columnIds(plan).flatMap((id) => (id === "sources" ? ["source", id] : [id]));
}

/**
 * Shows where each row was read and how that was verified: the first source that may be linked by its host, the full
 * addresses one choice of columns away, and in every file.
 */
export function withSourceOnScreen(table: Table, index: FactIndex, words: Words): Table {
  const hosts = linkableHosts(index.facts);
  const source: Column = { id: "source", label: words("dossier.columns.source"), kind: "text" };
  return {
    ...table,
    columns: table.columns.flatMap((column) =>
      column.id === "sources" ? [source, column] : [shown(column)],
    ),
    rows: table.rows.map((row) => withSource(row, hosts, words)),
  };
}

function shown(column: Column): Column {
  if (column.id !== "verification") return column;
  const { hidden: _, ...rest } = column;
  return rest;
}

function withSource(row: Row, hosts: ReadonlySet<string>, words: Words): Row {
  const { sources, note } = row.cells;
  const texts = sources?.kind === "value" ? sources.text.split(" | ") : [];
  // A document that only others cite has no address: its note says who.
  const source =
    texts.length === 0 && note?.kind === "value"
      ? value(note.text)
      : sourceCell(texts, hosts, words);
  return { ...row, cells: { ...row.cells, source } };
}

function sourceCell(texts: readonly string[], hosts: ReadonlySet<string>, words: Words): Cell {
  const [named] = texts;
  if (named === undefined) return missing(words("observation.noSource"));
  const addresses = texts
    .map((text) => parseMixedSource(text).url)
    .filter((url) => url !== null)
    .map((url) => sourceAddress(url, hosts));
  const first = addresses.find(({ href }) => href !== null) ?? addresses[0];
  const host = first?.host ?? named;
  const count = texts.length - 1;
  const text = count === 0 ? host : words("dossier.sourceAndMore", { host, count });
  if (first === undefined) return value(text, { href: sourcesPage });
  return value(text, first.href === null ? {} : { href: first.href });
}
