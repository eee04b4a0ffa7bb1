import { useLocale, useTranslations } from "next-intl";
import { cache, type ReactNode } from "react";
import { type CollectLabels, useCollectLabels } from "#components/collect/collect-labels";
import { FactTable, type FactTableProps } from "#components/table/fact-table.client";
import { ForeignTexts } from "#components/table/foreign-texts";
import type { FactTableLabels } from "#components/table/labels";
import { pluralForms } from "#lib/i18n/plural-forms";
import { requestPins } from "#lib/i18n/request-pins";
import { packTable } from "#lib/table/packed-table";
import { pinLinks } from "#lib/tables/pin-links";

type Props = Omit<FactTableProps, "labels"> &
  Readonly<{
    /** Shown as the heading; without it the table's own title is. */
    heading?: string;
    level?: 2 | 3;
    note?: ReactNode;
  }>;

/** A table under its heading, with the words of the reader's language. The section's anchor is the table's id. */
export function TableSection({ table, heading, level = 2, note, ...rest }: Props) {
  const labels = useFactTableLabels();
  const Heading = level === 2 ? "h2" : "h3";
  const headingId = `${table.id}-heading`;
  return (
    <section id={table.id} className="table-section" aria-labelledby={headingId}>
      <Heading id={headingId}>{heading ?? table.title}</Heading>
      {note !== undefined && <div className="section-note">{note}</div>}
      <ForeignTexts table={table} />
      <FactTable {...rest} packed={packTable(pinLinks(table, requestPins()))} labels={labels} />
    </section>
  );
}

/** Made once a request, not once a table: as one and the same object they travel to the browser once, however many tables there are. */
const labelsOfRequest = cache((): { labels?: FactTableLabels } => ({}));

/** The words of every table, for a server component that places a `FactTable` itself. */
export function useFactTableLabels(): FactTableLabels {
  const t = useTranslations("table");
  const marks = useTranslations("marks");
  const collect = useCollectLabels();
  const locale = useLocale();
  const request = labelsOfRequest();
  request.labels ??= makeLabels(t, marks, collect, locale);
  return request.labels;
}

function makeLabels(
  t: ReturnType<typeof useTranslations<"table">>,
  marks: ReturnType<typeof useTranslations<"marks">>,
  collect: CollectLabels,
  locale: string,
): FactTableLabels {
  const forms = (key: "export" | "rows" | "copied") =>
    pluralForms(locale, (count) => t(key, { count }));
  return {
    filter: t("filter"),
    apply: t("apply"),
    columns: t("columns"),
    columnsApply: t("columnsApply"),
    copy: t("copy"),
    copied: forms("copied"),
    copyFailed: t("copyFailed"),
    collect,
    export: forms("export"),
    formats: t.raw("formats"),
    exportLimit: t.raw("exportLimit"),
    rows: forms("rows"),
    rowsOf: t.raw("rowsOf"),
    noRows: t("noRows"),
    region: t.raw("region"),
    noCell: t("noCell"),
    note: t("note"),
    external: t.raw("external"),
    marks: {
      party: marks("party"),
      signatory: marks("signatory"),
      none: marks("none"),
      "not-bound": marks("not-bound"),
      "no-review-known": marks("no-review-known"),
      "text-not-held": marks("text-not-held"),
      "nothing-recorded": marks("nothing-recorded"),
      recorded: marks("recorded"),
    },
  };
}
