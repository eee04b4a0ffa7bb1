import type { About } from "#lib/export/about";
import type { ExportTable } from "#lib/export/export-table";
import type { Words } from "#lib/i18n/words";
import type { Column, Row } from "#lib/table/table";

/** Rows on their way into a file of any length: read piece by piece, so that a file takes the memory of one piece. */
export type ExportRows = Readonly<{
  /** As shown, in their order. */
  columns: readonly Column[];
  /** From the first row on, each time that it is asked. */
  pieces(): Iterable<readonly Row[]>;
  about: About;
  rowLink(row: Row): string;
  words: Words;
}>;

const pieceSize = 500;

/** The rows of a table at hand. */
export function rowsOfTable({ table, about, rowLink }: ExportTable, words: Words): ExportRows {
  return { columns: table.columns, pieces, about, rowLink, words };

  function* pieces(): Generator<readonly Row[]> {
    for (let from = 0; from < table.rows.length; from += pieceSize) {
      yield table.rows.slice(from, from + pieceSize);
    }
  }
}
