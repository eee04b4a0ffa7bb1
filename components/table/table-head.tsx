import type { MouseEvent } from "react";
import type { cellRoles } from "#components/table/cell-roles";
import type { FactTableProps } from "#components/table/fact-table.client";
import { localHref } from "#lib/i18n/local-href";
import type { Arrangement } from "#lib/table/arrange";
import { arrangedAddress, nextSort } from "#lib/table/arrangement-address";
import type { Column } from "#lib/table/table";

type Props = Pick<FactTableProps, "name" | "basePath" | "query" | "labels"> &
  Readonly<{
    columns: readonly Column[];
    /** Heads a column of buttons before all others. */
    leading?: string;
    /** Least widths in characters, by column. */
    widths?: ReadonlyMap<string, number>;
    arrangement: Arrangement;
    arrange: (change: Partial<Arrangement>) => void;
    /** Said to the browser where the style sheet lays the rows out otherwise than a table's. */
    roles?: typeof cellRoles;
  }>;

export function TableHead({ columns, widths, leading, ...props }: Props) {
  return (
    <thead {...props.roles?.group}>
      <tr {...props.roles?.row}>
        {leading !== undefined && (
          <th scope="col" className="collect-cell">
            <span className="vh">{leading}</span>
          </th>
        )}
        {columns.map((column, position) => (
          <HeaderCell
            key={column.id}
            column={column}
            width={position === 0 ? undefined : widths?.get(column.id)}
            {...props}
          />
        ))}
      </tr>
    </thead>
  );
}

function HeaderCell(
  props: Omit<Props, "columns" | "widths"> &
    Readonly<{ column: Column; width: number | undefined }>,
) {
  const { column, width, arrangement, arrange, name, basePath, query = {}, labels } = props;
  const sort = nextSort(column, arrangement.sort);
  const address = arrangedAddress(basePath, query, name, { ...arrangement, sort });
  const sortHere = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    arrange({ sort });
  };
  return (
    <th
      scope="col"
      {...props.roles?.head}
      className={`col-${column.kind}`}
      aria-sort={ariaSort(column, arrangement)}
      style={width === undefined ? undefined : { minWidth: `${width}ch` }}
    >
      <a href={localHref(labels.rows.locale, address)} onClick={sortHere}>
        {column.label}
      </a>
    </th>
  );
}

function ariaSort(column: Column, { sort }: Arrangement): "ascending" | "descending" | "none" {
  if (sort?.column !== column.id) return "none";
  return sort.descending ? "descending" : "ascending";
}
