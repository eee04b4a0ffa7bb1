import type { FoundItem, TableItem } from "#lib/collection/item.schema";
import { itemIdOf } from "#lib/collection/item-id";
import type { About } from "#lib/export/about";
import { sourceLine } from "#lib/export/about-lines";
import { getCell } from "#lib/export/cell";
import type { ExportTable } from "#lib/export/export-table";
import type { Words } from "#lib/i18n/words";
import { cellText } from "#lib/table/table";

type FoundTable = Extract<FoundItem, { kind: "table" }>;
type FoundPicture = Extract<FoundItem, { kind: "picture" }>;

/** A table as it is shown, as one item. `address` is the path and query by which it was asked for. */
export function tableItem(exported: ExportTable, address: string, words: Words): FoundTable {
  return {
    kind: "table",
    id: itemIdOf("table", address),
    ...originOfAbout(exported.about),
    ...tableShape(exported, words),
  };
}

/** A picture with the numbers behind it. */
export function pictureItem(
  drawn: Readonly<{ svg: string; width: number; height: number; alt: string }>,
  exported: ExportTable,
  address: string,
  words: Words,
): FoundPicture {
  const { svg, width, height, alt } = drawn;
  return {
    kind: "picture",
    id: itemIdOf("picture", address),
    ...originOfAbout(exported.about),
    svg,
    width,
    height,
    alt,
    ...tableShape(exported, words),
  };
}

function originOfAbout({ title, link, release, asOf }: About) {
  return { title, link, release, asOf };
}

function tableShape(
  { table, about, rowLink }: ExportTable,
  words: Words,
): Pick<TableItem, "columns" | "rows" | "about"> {
  return {
    columns: table.columns.map(({ label, kind }) => {
      return { label, align: kind === "number" ? "end" : "start" };
    }),
    rows: table.rows.map((row) => ({
      link: rowLink(row),
      cells: table.columns.map((column) => cellText(getCell(row, column))),
    })),
    about: aboutFacts(about, words),
  };
}

/** What a table says of itself, as names and words. */
export function aboutFacts(about: About, words: Words): TableItem["about"] {
  const sources = about.sources.map((source): [string, string] => {
    return [words("export.about.source"), sourceLine(source, words)];
  });
  return [
    ...about.scope.map(([label, said]): [string, string] => [label, said]),
    ...sources,
    [words("export.about.coverage"), about.coverage],
  ];
}
