"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, useMemo } from "react";
import { MatrixCell } from "#components/matrix/matrix-cell";
import { useArranged } from "#components/table/fact-table.client";
import type { FactTableLabels } from "#components/table/labels";
import { ScrollRegion } from "#components/table/scroll-region";
import { TableHead } from "#components/table/table-head";
import { TableToolbar } from "#components/table/table-toolbar";
import { useArrangement } from "#components/table/use-arrangement.client";
import { useCellMovement } from "#components/table/use-cell-movement.client";
import type { CompactCell } from "#lib/matrix/matrix";
import { type CompactMatrix, type MatrixWords, matrixTable } from "#lib/matrix/matrix-table";
import type { Arrangement } from "#lib/table/arrange";
import { arrangedAddress } from "#lib/table/arrangement-address";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  matrix: CompactMatrix;
  words: MatrixWords;
  letters: Readonly<Record<string, string>>;
  statuses: Readonly<{ party: string; signatory: string; none: string }>;
  labels: FactTableLabels;
  basePath: string;
  query: Query;
  exportHref: string;
  filterForm: string;
  /** The cell whose story is open, `KAZ.CCPR`. */
  openCell: string | null;
}>;

/** States by instruments. A cell opens its story beside the matrix; without JavaScript it is a link to the same. */
export function MatrixTable(props: Props) {
  const { matrix, words, labels } = props;
  const table = useMemo(() => matrixTable(matrix, words), [matrix, words]);
  const [arrangement, arrange] = useArrangement(table, "main");
  const arranged = useArranged(table, arrangement);
  const movement = useCellMovement();
  const open = useOpenStory();
  const place = { ...props, table, name: "main", arrangement, arrange };
  return (
    <div className="fact-table matrix">
      <TableToolbar {...place} arranged={arranged} />
      <ScrollRegion label={labels.region.replace("{title}", matrix.title)}>
        <table onKeyDown={movement} onClick={open}>
          <caption className="vh">{matrix.title}</caption>
          <TableHead {...place} columns={arranged.columns} />
          <MatrixBody {...props} arranged={arranged} arrangement={arrangement} />
        </table>
      </ScrollRegion>
    </div>
  );
}

type BodyProps = Props &
  Readonly<{ arranged: ReturnType<typeof useArranged>; arrangement: Arrangement }>;

function MatrixBody(props: BodyProps) {
  const { arranged, arrangement, matrix, basePath, query, labels } = props;
  const rows = useMemo(() => new Map(matrix.rows.map((row) => [row.iso3, row])), [matrix]);
  const positions = new Map(matrix.instruments.map(({ code }, position) => [code, position]));
  const shown = arranged.columns.filter(({ id }) => positions.has(id));
  const has = (id: string) => arranged.columns.some((column) => column.id === id);
  const address = arrangedAddress(basePath, { ...query, cell: "" }, "main", arrangement);
  const storyAddress = `${address}${address.includes("?") ? "&" : "?"}cell=`;
  if (arranged.rows.length === 0)
    return <NoRows span={arranged.columns.length} words={labels.noRows} />;
  return (
    <tbody>
      {arranged.rows.map(({ id }) => {
        const row = rows.get(id);
        if (row === undefined) return null;
        return (
          <tr key={id}>
            {has("country") && (
              <th scope="row">
                <a href={`/countries/${id}`}>{row.name}</a>
              </th>
            )}
            {shown.map((column) => (
              <MatrixCell
                key={column.id}
                id={`${id}.${column.id}`}
                cell={row.cells[positions.get(column.id) ?? -1] as CompactCell}
                name={`${row.name}, ${column.label}`}
                storyAddress={storyAddress}
                {...props}
              />
            ))}
            {has("total") && (
              <td className="number">
                <a href={`/countries/${id}#status`}>{row.total}</a>
              </td>
            )}
          </tr>
        );
      })}
    </tbody>
  );
}

function NoRows({ span, words }: Readonly<{ span: number; words: string }>) {
  return (
    <tbody>
      <tr>
        <td className="empty" colSpan={Math.max(1, span)}>
          {words}
        </td>
      </tr>
    </tbody>
  );
}

/** Opens the story of a clicked cell without leaving the page; other clicks and other buttons stay the browser's own. */
function useOpenStory(): (event: MouseEvent<HTMLTableElement>) => void {
  const router = useRouter();
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a[data-story]");
    if (link === null) return;
    event.preventDefault();
    router.push(link.href.replace(/#.*/, ""), { scroll: false });
  };
}
