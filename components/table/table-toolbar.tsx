import { type FormEvent, memo, useMemo } from "react";
import { CollectMenu } from "#components/collect/collect-menu";
import { ColumnMenu } from "#components/table/column-menu";
import { CopyButton } from "#components/table/copy-button.client";
import { ExportMenu } from "#components/table/export-menu";
import type { FactTableProps } from "#components/table/fact-table.client";
import { HiddenFields } from "#components/table/hidden-fields";
import { localHref } from "#lib/i18n/local-href";
import { formatCount, sayCount } from "#lib/i18n/plural-forms";
import type { Arrangement } from "#lib/table/arrange";
import { arrangedAddress, arrangementName, arrangementQuery } from "#lib/table/arrangement-address";
import type { Table } from "#lib/table/table";
import { pathField } from "#lib/url/form-address";

export type ToolbarProps = FactTableProps &
  Readonly<{
    arrangement: Arrangement;
    /** How the rows stand by now, where they follow a press in the picture after it: menus and files follow with them. */
    shown?: Arrangement;
    arranged: Table;
    arrange: (change: Partial<Arrangement>) => void;
    /** The buttons by which single rows are collected, where the table has them. */
    collectRows?: Readonly<{ isOn: boolean; toggle: () => void }>;
    /** Cells can be collected one by one: each row is named by the page that its head leads to. */
    collectCells?: boolean;
    /** The page draws the table as a picture. */
    hasPicture?: boolean;
  }>;

/** A table with a column for each of many States is narrowed by choosing States, not columns. */
const mostToChoose = 60;

export function TableToolbar(props: ToolbarProps) {
  const { arrangement, shown = arrangement } = props;
  const { columns } = arrangement;
  const settled = useMemo(() => ({ ...shown, columns }), [shown, columns]);
  return (
    <div className="toolbar">
      <RowFilter {...props} />
      <p className="count" role="status">
        {rowCount(props)}
      </p>
      <Menus {...props} arrangement={settled} />
    </div>
  );
}

const Menus = memo(function Menus(props: ToolbarProps) {
  const { table, arranged, arrangement, labels, name, exportHref, citable = false } = props;
  const exportAddress =
    exportHref === undefined ? null : arrangedAddress(exportHref, {}, name, arrangement);
  return (
    <>
      {table.columns.length <= mostToChoose && <ColumnMenu {...props} />}
      <CopyButton table={table} arranged={arranged} exportHref={exportAddress} labels={labels} />
      {exportAddress !== null && (
        <CollectMenu
          href={exportAddress}
          title={table.title}
          labels={labels.collect}
          {...(props.collectRows !== undefined && { rows: props.collectRows })}
          hasPicture={props.hasPicture ?? false}
          {...(props.collectCells === true && { cells: arranged.columns.map(({ id }) => id) })}
        />
      )}
      {exportAddress !== null && (
        <ExportMenu
          href={exportAddress}
          count={arranged.rows.length}
          title={table.title}
          labels={labels}
          citable={citable}
        />
      )}
    </>
  );
});

function rowCount({ table, arranged, labels }: ToolbarProps): string {
  if (arranged.rows.length === table.rows.length) return sayCount(labels.rows, table.rows.length);
  return labels.rowsOf
    .replace("{shown}", formatCount(labels.rows.locale, arranged.rows.length))
    .replace("{total}", formatCount(labels.rows.locale, table.rows.length));
}

function RowFilter(props: ToolbarProps) {
  const { arrangement, arrange, labels, name, basePath, query = {} } = props;
  const others = { ...query, ...arrangementQuery(name, { ...arrangement, filter: "" }) };
  const stay = (event: FormEvent) => event.preventDefault();
  return (
    <form className="row-filter" action="/filter" onSubmit={stay}>
      <HiddenFields query={{ [pathField]: localHref(labels.rows.locale, basePath), ...others }} />
      <input
        type="search"
        name={arrangementName(name, "filter")}
        aria-label={labels.filter}
        placeholder={labels.filter}
        value={arrangement.filter}
        maxLength={200}
        onChange={(event) => arrange({ filter: event.target.value })}
      />
      <noscript>
        <button type="submit">{labels.apply}</button>
      </noscript>
    </form>
  );
}
