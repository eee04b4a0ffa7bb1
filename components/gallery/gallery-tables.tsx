import { useTranslations } from "next-intl";
import { ChartFigure } from "#components/chart/chart-figure";
import { chartOf, type SampleWords, tableOfKinds, tableOfRows } from "#components/gallery/samples";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";

type Props = Readonly<{ words: SampleWords; basePath: string }>;

/** Tables with all kinds of cells, without a row, with one, with many. */
export function GalleryTables({ words, basePath }: Props) {
  const t = useTranslations("gallery.sections");
  const place = { basePath, level: 3 as const };
  return (
    <PageSection id="tables" title={t("tables")}>
      <TableSection
        {...place}
        name="kinds"
        table={tableOfKinds(words)}
        note={<p>{words.sampleText}</p>}
      />
      <TableSection {...place} name="empty" table={tableOfRows(words, "empty", 0)} />
      <TableSection {...place} name="one" table={tableOfRows(words, "one", 1)} />
      <TableSection {...place} name="many" table={tableOfRows(words, "many", 120)} />
    </PageSection>
  );
}

/** A chart of every kind with its twin. */
export function GalleryCharts({ words, basePath }: Props) {
  const t = useTranslations("gallery.sections");
  return (
    <PageSection id="sample-charts" title={t("charts")}>
      {(["bars", "stacked", "lines"] as const).map((picture) => (
        <ChartFigure
          key={picture}
          chart={chartOf(words, picture)}
          picture={picture}
          level={3}
          twin={{ name: picture, basePath }}
        />
      ))}
    </PageSection>
  );
}
