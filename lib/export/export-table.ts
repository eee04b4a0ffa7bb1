import type { About } from "#lib/export/about";
import type { Row, Table } from "#lib/table/table";

/** A table on its way into a file: exactly the rows and columns on the screen, in that order. */
export type ExportTable = Readonly<{
  table: Table;
  about: About;
  /** The absolute address of the record behind a row; the table's own page where a row has no page of its own. */
  rowLink(row: Row): string;
  /** Makes our own addresses absolute. */
  origin: string;
}>;
