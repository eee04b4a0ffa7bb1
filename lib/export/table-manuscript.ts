import type { AboutSource } from "#lib/export/about";
import { sourceLine } from "#lib/export/about-lines";
import { getCell } from "#lib/export/cell";
import type { ExportTable } from "#lib/export/export-table";
import type { Words } from "#lib/i18n/words";
import type { Block, Manuscript, ManuscriptTable, Run } from "#lib/manuscript/manuscript";
import { type Cell, type Column, cellText, type Row } from "#lib/table/table";

/** More columns than these want the page turned. */
const mostUpright = 6;
/** A text names so many sources; what further ones there are its last note says. */
const mostSources = 12;

/**
 * A table as a text of its own for Word, Markdown or HTML: title, what was chosen, the table, and below it sources,
 * coverage and the link that rebuilds it. The first cell of a row leads to its record.
 */
export function tableManuscript(exported: ExportTable, words: Words, language: string): Manuscript {
  const { about, table } = exported;
  const day = words("export.statusOn", { asOf: about.asOf, release: about.release });
  return {
    title: about.title,
    subtitle: day,
    language,
    orientation: table.columns.length > mostUpright ? "landscape" : "portrait",
    blocks: [
      ...scopeBlocks(exported, words),
      { kind: "table", table: manuscriptTable(exported, words) },
    ],
  };
}

/** The table alone, for a text that holds several. */
export function manuscriptTable(exported: ExportTable, words: Words): ManuscriptTable {
  const { table, about } = exported;
  const { columns, rows } = table;
  return {
    caption: words("export.captionRows", { title: about.title, count: rows.length }),
    columns: columns.map(({ label, kind }) => {
      return { label, align: kind === "number" ? "end" : "start" };
    }),
    rows: rows.map((row) => {
      return columns.map((column, place) => [cellRun(row, column, place, exported)]);
    }),
    notes: notesOf(exported, words),
  };
}

function scopeBlocks({ about }: ExportTable, words: Words): Block[] {
  if (about.scope.length === 0) return [];
  const items = about.scope.map(([label, text]): readonly Run[] => [
    { text: `${label}: `, bold: true },
    { text },
  ]);
  return [
    { kind: "paragraph", role: "note", runs: [{ text: words("export.chosen") }] },
    { kind: "list", items },
  ];
}

function cellRun(row: Row, column: Column, place: number, exported: ExportTable): Run {
  const cell = getCell(row, column);
  const href = place === 0 ? exported.rowLink(row) : ownHref(cell, exported.origin);
  return {
    text: cellText(cell),
    ...(cell.kind === "missing" && { italic: true }),
    ...(href !== undefined && { href }),
  };
}

function ownHref(cell: Cell, origin: string): string | undefined {
  if (cell.kind === "missing" || cell.href === undefined) return undefined;
  return new URL(cell.href, origin).href;
}

function notesOf({ about }: ExportTable, words: Words): (readonly Run[])[] {
  const { sources, coverage, link } = about;
  const named = sources.slice(0, mostSources).map((source) => sourceNote(source, words));
  const more = sources.length - named.length;
  const further = more > 0 ? [[{ text: words("export.furtherSources", { count: more }) }]] : [];
  return [
    ...named,
    ...further,
    [{ text: `${words("export.about.coverage")}: ` }, { text: coverage }],
    [{ text: `${words("export.about.link")}: ` }, { text: link, href: link }],
  ];
}

function sourceNote(source: AboutSource, words: Words): readonly Run[] {
  const { name, url } = source;
  const label = { text: `${words("export.about.source")}: ` };
  if (url === null) return [label, { text: sourceLine(source, words) }];
  const rest = sourceLine({ ...source, url: null }, words).slice(name.length);
  return [label, { text: name, href: url }, ...(rest === "" ? [] : [{ text: rest }])];
}
