"use client";

import { useMemo } from "react";
import { MarkSign } from "#components/mark/mark-sign";
import { useArranged } from "#components/table/fact-table.client";
import type { FactTableLabels } from "#components/table/labels";
import { ScrollRegion } from "#components/table/scroll-region";
import { TableHead } from "#components/table/table-head";
import { TableToolbar } from "#components/table/table-toolbar";
import { useArrangement } from "#components/table/use-arrangement.client";
import { useCellMovement } from "#components/table/use-cell-movement.client";
import { type CompactGrid, type GridWords, gridTable } from "#lib/coverage/grid-table";
import type { Cell, Column, Row } from "#lib/table/table";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  grid: CompactGrid;
  words: GridWords;
  labels: FactTableLabels;
  basePath: string;
  query: Query;
  exportHref: string;
  filterForm: string;
  /** Addresses of the lists behind the numbers; `{right}` and `{iso3}` stand for what is counted. */
  listOfState: string;
  listOfAll: string;
}>;

/** Rights by States: a number opens exactly the observations that it counts, and where there is none the sign says why. */
export function ConcernsGrid(props: Props) {
  const { grid, words, labels, listOfState, listOfAll } = props;
  const table = useMemo(
    () =>
      gridTable(grid, words, (right, iso3) =>
        address(iso3 === null ? listOfAll : listOfState, right, iso3),
      ),
    [grid, words, listOfState, listOfAll],
  );
  const [arrangement, arrange] = useArrangement(table, "concerns");
  const arranged = useArranged(table, arrangement);
  const movement = useCellMovement();
  const place = { ...props, table, name: "concerns", arrangement, arrange };
  return (
    <div className="fact-table concerns">
      <TableToolbar {...place} arranged={arranged} />
      <ScrollRegion label={labels.region.replace("{title}", grid.title)}>
        <table onKeyDown={movement}>
          <caption className="vh">{grid.title}</caption>
          <TableHead {...place} columns={arranged.columns} />
          <tbody>
            {arranged.rows.map((row) => (
              <GridRow key={row.id} row={row} columns={arranged.columns} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function address(template: string, right: string, iso3: string | null): string {
  return template.replace("{right}", right).replace("{iso3}", iso3 ?? "");
}

function GridRow({ row, columns }: Readonly<{ row: Row; columns: readonly Column[] }>) {
  return (
    <tr>
      {columns.map(({ id }, position) => {
        const cell = row.cells[id];
        if (cell === undefined) return null;
        return position === 0 ? (
          <th key={id} scope="row">
            <GridCell cell={cell} />
          </th>
        ) : (
          <td key={id} className="col-number">
            <GridCell cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

function GridCell({ cell }: Readonly<{ cell: Cell }>) {
  if (cell.kind === "value")
    return cell.href === undefined ? cell.text : <a href={cell.href}>{cell.text}</a>;
  return (
    <span className="coverage" title={cell.because}>
      {cell.mark !== undefined && <MarkSign mark={cell.mark} />}
      <span className="word">{cell.because}</span>
    </span>
  );
}
