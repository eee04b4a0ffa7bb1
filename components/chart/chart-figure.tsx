import { useTranslations } from "next-intl";
import { ChartPicture, type Picture } from "#components/chart/chart-picture.client";
import { PictureLinks } from "#components/chart/picture-links";
import { usePictureWords } from "#components/chart/picture-words";
import { CollectButton } from "#components/collect/collect-button";
import type { FactTableProps } from "#components/table/fact-table.client";
import { TableSection } from "#components/table/table-section";
import type { Chart, Series } from "#lib/charts/chart";
import { pictureHeight } from "#lib/charts/picture-height";
import { seriesOfTable } from "#lib/charts/series-of-table";
import { itemIdOf } from "#lib/collection/item-id";
import { fileAddress } from "#lib/export/file-formats";
import { type PackedTable, packTable } from "#lib/table/packed-table";

type Props = Readonly<{
  chart: Chart;
  picture: Picture;
  /** Where the table twin stands in the address and where its CSV is; its rows are the chart's `twin`. */
  twin: Omit<FactTableProps, "table" | "labels">;
  level?: 2 | 3;
  /** Shows the table at once, where it says more than the picture. */
  twinOpen?: boolean;
}>;

/** A chart with its title, how to read it, its source, and the same numbers as a table. */
export function ChartFigure({ chart, picture, twin, level = 2, twinOpen = false }: Props) {
  const t = useTranslations("charts");
  const words = usePictureWords();
  const Heading = level === 2 ? "h2" : "h3";
  const { title, howToRead, source, series } = chart;
  const { exportHref } = twin;
  return (
    <figure id={chart.id} className="chart" aria-labelledby={`${chart.id}-title`}>
      <Heading id={`${chart.id}-title`}>{title}</Heading>
      <p className="how-to-read">{howToRead}</p>
      <ChartPicture
        picture={picture}
        drawn={drawnFrom(chart)}
        height={pictureHeight(picture, series)}
        label={t("picture", { title })}
        file={exportHref === undefined ? null : fileAddress(exportHref, "svg")}
        words={{ waiting: t("waiting"), failed: t("failed"), withoutScript: t("withoutScript") }}
      />
      <figcaption className="soft">
        {t("source", { source })}{" "}
        {exportHref !== undefined && (
          <>
            <PictureLinks href={exportHref} words={words} title={title} />{" "}
            <CollectButton item={itemIdOf("picture", exportHref)} thing={title} />
          </>
        )}
      </figcaption>
      <details className="twin" open={twinOpen}>
        <summary>{t("twin")}</summary>
        <TableSection {...twin} table={chart.twin} level={3} />
      </details>
    </figure>
  );
}

/** Where the twin says all that the picture draws, the picture is drawn from it: the numbers then travel once, not twice. */
function drawnFrom({ series, twin }: Chart): PackedTable | readonly Series[] {
  const same = JSON.stringify(seriesOfTable(twin)) === JSON.stringify(series);
  return same ? packTable(twin) : series;
}
