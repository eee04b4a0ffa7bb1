import type { FormEvent } from "react";
import { HiddenFields } from "#components/table/hidden-fields";
import type { ToolbarProps } from "#components/table/table-toolbar";
import { localHref } from "#lib/i18n/local-href";
import { chosenColumns } from "#lib/table/arrange";
import { arrangementName, arrangementQuery, switchColumn } from "#lib/table/arrangement-address";
import { pathField } from "#lib/url/form-address";

/** The choice of columns: takes effect at once; without JavaScript it is a form. */
export function ColumnMenu(props: ToolbarProps) {
  const { table, arrangement, arrange, labels, name, basePath, query = {} } = props;
  const others = { ...query, ...arrangementQuery(name, { ...arrangement, columns: null }) };
  const shown = new Set(chosenColumns(table.columns, arrangement.columns).map(({ id }) => id));
  const stay = (event: FormEvent) => event.preventDefault();
  return (
    <details className="menu" data-menu="">
      <summary className="button">
        {labels.columns}
        <span className="tally">
          {shown.size}/{table.columns.length}
        </span>
      </summary>
      <form className="panel" action="/filter" onSubmit={stay}>
        <HiddenFields query={{ [pathField]: localHref(labels.rows.locale, basePath), ...others }} />
        <fieldset>
          <legend className="vh">{labels.columns}</legend>
          {table.columns.map((column) => (
            <label key={column.id}>
              <input
                type="checkbox"
                name={arrangementName(name, "columns")}
                value={column.id}
                checked={shown.has(column.id)}
                onChange={() =>
                  arrange({ columns: switchColumn(table, arrangement.columns, column.id) })
                }
              />
              {column.label}
            </label>
          ))}
        </fieldset>
        <noscript>
          <button type="submit">{labels.columnsApply}</button>
        </noscript>
      </form>
    </details>
  );
}
