import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { type Arrangement, chosenColumns, compareCells } from "#lib/table/arrange";
import type { Cell, Row, Table } from "#lib/table/table";

/** What TanStack Table does here; filtering is ours, because it looks at a row as a whole. */
export const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, Row>();

/** The columns with the order that exports use. */
export function columnDefinitions(table: Table) {
  return helper.columns(
    table.columns.map((column) =>
      helper.accessor((row) => presentCell(row.cells[column.id]), {
        id: column.id,
        sortFn: (a, b, id) => compareCells(a.getValue<Cell>(id), b.getValue<Cell>(id)),
        sortUndefined: "last",
      }),
    ),
  );
}

/** An arrangement as TanStack Table holds it. */
export function arrangementState(
  table: Table,
  sort: Arrangement["sort"],
  columns: Arrangement["columns"],
) {
  const shown = chosenColumns(table.columns, columns);
  return {
    sorting: sort === null ? [] : [{ id: sort.column, desc: sort.descending }],
    columnVisibility: Object.fromEntries(
      table.columns.map((column) => [column.id, shown.includes(column)]),
    ),
  };
}

/** TanStack Table puts `undefined` last whichever way a column is sorted, as exports do with missing cells. */
function presentCell(cell: Cell | undefined): Cell | undefined {
  return cell?.kind === "value" ? cell : undefined;
}
