import type { Table } from "#lib/table/table";
import { printParameters } from "#lib/url/parameters";
import type { Query } from "#lib/url/query";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

/** What a page hands to each of its tables so that it links, forms and exports lead back to the same address. */
export type TableProps = Readonly<{
  table: Table;
  name: string;
  basePath: string;
  query: Query;
  exportHref: string;
}>;

/** The properties of the tables of a page whose only parameters are the common ones. `basePath` is the reader's. */
export function tableProps<Name extends string>(
  tables: Readonly<Record<Name, Table>>,
  basePath: string,
  values: CommonParameters,
): Readonly<Record<Name, TableProps>> {
  const printed = printParameters(commonSpecification, values);
  const query = Object.fromEntries(new URLSearchParams(printed));
  const entries = Object.entries<Table>(tables).map(([name, table]) => {
    const exportHref = `/export${basePath}/${name}.csv${printed}`;
    return [name, { table, name, basePath, query, exportHref }];
  });
  return Object.fromEntries(entries);
}
