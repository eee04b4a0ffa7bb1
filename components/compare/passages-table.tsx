import { useTranslations } from "next-intl";
import { TableSection } from "#components/table/table-section";
import type { CompareView } from "#lib/tables/compare/compare-view";

type Props = Readonly<{
  view: CompareView;
  name: "passages" | "cycle-passages";
  heading: string;
}>;

/** A longer table would weigh more than the page around it. */
const mostRows = 400;

/** The passages of the columns as one table, to be sorted and exported; one that is too long is offered as a file. */
export function PassagesTable({ view, name, heading }: Props) {
  const t = useTranslations("compare.notes");
  const table = view.tables[name];
  const place = view.places[name];
  if (table.rows.length === 0) return null;
  return (
    // Opened before the page has hydrated it differs from what the server drew, and that is as it should be.
    <details className="twin" suppressHydrationWarning>
      <summary>{heading}</summary>
      {table.rows.length <= mostRows ? (
        <TableSection {...place} table={table} level={3} />
      ) : (
        <p>
          <a href={place.exportHref}>{t("tableTooLong", { count: table.rows.length })}</a>
        </p>
      )}
    </details>
  );
}
