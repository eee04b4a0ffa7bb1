import { useTranslations } from "next-intl";
import { ExportMenu } from "#components/table/export-menu";
import { useFactTableLabels } from "#components/table/table-section";
import type { CountryView } from "#lib/tables/state/country-view";
import type { PlacedTable } from "#lib/tables/state/placed-tables";
import { printQuery } from "#lib/url/query";

type Props = Readonly<{ view: CountryView; table: PlacedTable }>;

/** From reading a list to sorting it as a table and back; its file is one press away either way. */
export function ListOrTable({ view, table: placed }: Props) {
  const t = useTranslations("country.notes");
  const labels = useFactTableLabels();
  const { values, basePath } = view;
  const { query, table, exportHref } = placed;
  const isTable = values.view === "table";
  const other = printQuery({ ...query, view: isTable ? "" : "table" });
  return (
    <div className="row">
      <a href={`${basePath}${other}#${table.id}`}>{t(isTable ? "asList" : "asTable")}</a>
      {!isTable && (
        <ExportMenu
          href={exportHref}
          count={table.rows.length}
          title={table.title}
          labels={labels}
          citable={placed.citable ?? false}
        />
      )}
    </div>
  );
}
