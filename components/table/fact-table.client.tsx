"use client";

import { useDeferredValue, useMemo } from "react";
import { useRowCollector } from "#components/collect/use-row-collector.client";
import { arrangedTable } from "#components/table/arranged-rows";
import type { FactTableLabels } from "#components/table/labels";
import { ScrollRegion } from "#components/table/scroll-region";
import { TableBody } from "#components/table/table-body";
import { TableHead } from "#components/table/table-head";
import { TableToolbar } from "#components/table/table-toolbar";
import { useArrangement } from "#components/table/use-arrangement.client";
import { useCellMovement } from "#components/table/use-cell-movement.client";
import { useFreshLinks } from "#components/table/use-fresh-links.client";
import { type Arrangement, chosenColumns, filterRows } from "#lib/table/arrange";
import { arrangementQuery } from "#lib/table/arrangement-address";
import { columnWidth } from "#lib/table/column-width";
import { type PackedTable, unpackTable } from "#lib/table/packed-table";
import type { Table } from "#lib/table/table";
import type { Query } from "#lib/url/query";

export type FactTableProps = Readonly<{
  table: Table;
  /** The table's name in the address: "main" has the bare parameters `sort`, `filter`, `columns`. */
  name: string;
  /** The path of the page. */
  basePath: string;
  /** The page's other parameters as they stand in the address. */
  query?: Query;
  /** Where the CSV of this table is; the arrangement is appended, and the other files are beside it. */
  exportHref?: string;
  /** Whether its rows are things that one cites: documents, observations, acts, instruments. */
  citable?: boolean;
  /** The id of the page's filter form, which then keeps how the table is arranged. */
  filterForm?: string;
  labels: FactTableLabels;
}>;

/**
 * A table that its reader sorts, filters, thins out, copies and exports. The address holds the arrangement, so the server
 * draws it so in the first place; without JavaScript every control is a link or a form that asks the server.
 */
export function FactTable({
  packed,
  ...rest
}: Omit<FactTableProps, "table"> & Readonly<{ packed: PackedTable }>) {
  const table = useMemo(() => unpackTable(packed), [packed]);
  const props = { ...rest, table };
  const { name, labels } = rest;
  const [arrangement, arrange] = useArrangement(table, name);
  const arranged = useArranged(table, useDeferredValue(arrangement), labels.rows.locale);
  const move = useCellMovement();
  const widths = useMemo(() => columnWidths(table), [table]);
  const freshen = useFreshLinks(name, arrangement);
  const [collector, toggle] = useRowCollector(rest.exportHref, labels.collect.collect);
  const collectRows = { isOn: collector !== null, toggle };
  return (
    <div className="fact-table">
      <TableToolbar
        {...props}
        arrangement={arrangement}
        arranged={arranged}
        arrange={arrange}
        collectRows={collectRows}
      />
      <ScrollRegion label={labels.region.replace("{title}", table.title)}>
        <table
          onPointerDown={freshen}
          onKeyDown={(event) => {
            freshen(event);
            move(event);
          }}
        >
          <caption className="vh">{table.title}</caption>
          <TableHead
            {...props}
            columns={arranged.columns}
            widths={widths}
            {...(collector !== null && { leading: labels.collect.collect })}
            arrangement={arrangement}
            arrange={arrange}
          />
          <TableBody
            {...props}
            arranged={arranged}
            arrangement={arrangement}
            collector={collector}
          />
        </table>
      </ScrollRegion>
      {props.filterForm !== undefined && (
        <FormMemory form={props.filterForm} query={arrangementQuery(name, arrangement)} />
      )}
    </div>
  );
}

/**
 * The rows and columns on show. They follow an arrangement when the browser has answered the press that asked for it: give
 * it deferred.
 */
export function useArranged(
  table: Table,
  { sort, filter, columns }: Arrangement,
  locale: string,
): Table {
  const data = useMemo(() => filterRows(table, filter), [table, filter]);
  const arranged = useMemo(
    () => arrangedTable(table, data, { sort, columns }, locale),
    [table, data, sort, columns, locale],
  );
  // The same columns stay the same list, so that what hangs on them alone is not drawn anew with another order.
  const shown = useMemo(() => chosenColumns(table.columns, columns), [table, columns]);
  return useMemo(() => ({ ...arranged, columns: shown }), [arranged, shown]);
}

function columnWidths(table: Table): ReadonlyMap<string, number> {
  return new Map(
    table.columns.flatMap((column) => {
      const width = columnWidth(table, column);
      return width === null ? [] : [[column.id, width] as const];
    }),
  );
}

function FormMemory({ form, query }: Readonly<{ form: string; query: Query }>) {
  return Object.entries(query)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => (
      <input key={name} type="hidden" form={form} name={name} value={value} />
    ));
}
