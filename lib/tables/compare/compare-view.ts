import type { Table } from "#lib/table/table";
import type { CompareRequest } from "#lib/tables/compare/compare-request";
import type { CompareTable } from "#lib/tables/compare-tables";
import type { TablePlace } from "#lib/tables/table-places";

/** What every section of a comparison is drawn from; a table is made when it is first looked at. */
export type CompareView = Readonly<{
  request: CompareRequest;
  tables: Readonly<Record<CompareTable, Table>>;
  places: Readonly<Record<CompareTable, TablePlace>>;
  /** The reader's path of the page. */
  basePath: string;
}>;
