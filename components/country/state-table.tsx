import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableSection } from "#components/table/table-section";
import type { PlacedTable } from "#lib/tables/state/placed-tables";

type Props = Readonly<{
  props: PlacedTable;
  heading: string;
  note?: ReactNode;
  /** Said in place of a table without rows: why there is nothing, and what that does not mean. */
  whenEmpty: string;
  filterForm?: string;
}>;

/** A table of a State under its heading, or the reason why it has no row. */
export function StateTable({ props, heading, note, whenEmpty, filterForm }: Props) {
  const { id } = props.table;
  if (props.table.rows.length === 0) {
    return (
      <section id={id} className="table-section" aria-labelledby={`${id}-heading`}>
        <h3 id={`${id}-heading`}>{heading}</h3>
        <p className="when-empty">{whenEmpty}</p>
      </section>
    );
  }
  return (
    <TableSection
      {...props}
      heading={heading}
      level={3}
      {...(note === undefined ? {} : { note })}
      {...(filterForm === undefined ? {} : { filterForm })}
    />
  );
}

/** A note of one sentence with a way back to all rows where only some are shown. */
export function ShownInPart({ text, href }: Readonly<{ text: string; href: string }>) {
  const t = useTranslations("country.notes");
  return (
    <p>
      {text} <a href={href}>{t("showAll")}</a>
    </p>
  );
}
