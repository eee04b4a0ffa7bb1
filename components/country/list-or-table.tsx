import { useTranslations } from "next-intl";
import type { CountryView } from "#lib/tables/state/country-view";
import type { PlacedTable } from "#lib/tables/state/placed-tables";
import { printQuery } from "#lib/url/query";

type Props = Readonly<{ view: CountryView; table: PlacedTable }>;

/** From reading a list to sorting it as a table and back; its file is one press away either way. */
export function ListOrTable({ view, table: placed }: Props) {
  const t = useTranslations("country.notes");
  const tTable = useTranslations("table");
  const { values, basePath } = view;
  const { query, table, exportHref } = placed;
  const isTable = values.view === "table";
  const other = printQuery({ ...query, view: isTable ? "" : "table" });
  return (
    <p className="row">
      <a href={`${basePath}${other}#${table.id}`}>{t(isTable ? "asList" : "asTable")}</a>
      {!isTable && (
        <a className="button" href={exportHref} download="">
          {tTable("csv", { count: table.rows.length })}
          <span className="vh">: {table.title}</span>
        </a>
      )}
    </p>
  );
}
