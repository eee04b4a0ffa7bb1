import { memo, useState } from "react";
import type { RowCollector } from "#components/collect/use-row-collector.client";
import type { FactTableProps } from "#components/table/fact-table.client";
import type { FactTableLabels } from "#components/table/labels";
import { NoRows } from "#components/table/no-rows";
import { rowHtml } from "#components/table/row-html";
import { localHref } from "#lib/i18n/local-href";
import type { Arrangement } from "#lib/table/arrange";
import { arrangedAddress } from "#lib/table/arrangement-address";
import type { Column, Row, Table } from "#lib/table/table";

type Props = Pick<FactTableProps, "name" | "basePath" | "labels"> &
  Readonly<{ arranged: Table; arrangement: Arrangement; collector: RowCollector }>;

export function TableBody({ arranged, arrangement, name, basePath, labels, collector }: Props) {
  const [atFirst] = useState(arrangement);
  if (arranged.rows.length === 0) {
    return <NoRows span={arranged.columns.length} words={labels.noRows} />;
  }
  const shape = arranged.columns.map((column) => column.id).join();
  const follow = (href: string) =>
    keepArrangement(href, basePath, name, atFirst, labels.rows.locale);
  return (
    <tbody>
      {arranged.rows.map((row) => (
        <BodyRow
          key={row.id}
          row={row}
          columns={arranged.columns}
          labels={labels}
          shape={shape}
          follow={follow}
          collector={collector}
        />
      ))}
    </tbody>
  );
}

type RowProps = Readonly<{
  row: Row;
  columns: readonly Column[];
  labels: FactTableLabels;
  /** Changes when a row must be drawn anew although its facts are the same. */
  shape: string;
  follow: (href: string) => string;
  collector: RowCollector;
}>;

const BodyRow = memo(
  function BodyRow({ row, columns, labels, follow, collector }: RowProps) {
    const html = (collector?.(row) ?? "") + rowHtml(row, columns, labels, follow);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped where it is written
    return <tr dangerouslySetInnerHTML={{ __html: html }} />;
  },
  (before, after) =>
    before.row === after.row &&
    before.shape === after.shape &&
    before.labels === after.labels &&
    before.collector === after.collector,
);

/**
 * A link to this same page keeps how the table is arranged when it is drawn; `useFreshLinks` brings it up to date when it is
 * used, so that sorting need not draw the rows anew.
 */
function keepArrangement(
  href: string,
  basePath: string,
  name: string,
  arrangement: Arrangement,
  locale: string,
): string {
  const here = href.startsWith("?") || href.startsWith(`${basePath}?`);
  return localHref(locale, here ? arrangedAddress(href, {}, name, arrangement) : href);
}
