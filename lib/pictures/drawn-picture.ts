import type { Words } from "#lib/i18n/words";
import type { MapView } from "#lib/map/map-view";
import { drawBars } from "#lib/pictures/draw-bars";
import { drawGrid } from "#lib/pictures/draw-grid";
import { drawLines } from "#lib/pictures/draw-lines";
import { drawMap } from "#lib/pictures/draw-map";
import { drawMatrix } from "#lib/pictures/draw-matrix";
import type { Drawn } from "#lib/pictures/drawn";
import type { Picture } from "#lib/pictures/picture";

/** The width of a chart in a file; a page with less room draws it anew instead of making its words small. */
export const chartWidth = 860;

/** The drawing alone. Only charts follow `width`: matrices and grids are as wide as their columns, maps as their region. */
export function drawnPicture(picture: Picture, words: Words, width: number = chartWidth): Drawn {
  switch (picture.kind) {
    case "chart":
      return drawChart(picture, width);
    case "matrix":
      return drawMatrix(picture.matrix, picture.words, words);
    case "grid":
      return drawGrid(picture.grid, picture.words, words);
    case "map":
      return drawMap(picture.view, words);
  }
}

function drawChart({ chart, drawing }: Extract<Picture, { kind: "chart" }>, width: number): Drawn {
  if (drawing === "lines") return drawLines(chart.series, width);
  return drawBars(chart.series, drawing === "stacked", width);
}

/** What a picture is called, how to read it, and where its numbers come from, if it knows better than its table. */
export type PictureWords = Readonly<{ title: string; howToRead: string; source: string | null }>;

export function pictureWords(picture: Picture, words: Words): PictureWords {
  switch (picture.kind) {
    case "chart": {
      const { howToRead, source, twin } = picture.chart;
      return { title: twin.title, howToRead, source };
    }
    case "matrix":
      return {
        title: picture.matrix.title,
        howToRead: words("pictures.matrixHow"),
        source: null,
      };
    case "grid":
      return { title: picture.grid.title, howToRead: words("pictures.gridHow"), source: null };
    case "map": {
      const { title, isNumber, view } = picture;
      const howToRead = words(isNumber ? "map.howNumber" : "map.howStatus");
      return { title, howToRead, source: shapesInWords(view, words) };
    }
  }
}

/** Whose the outlines are, how they are laid flat, and that they imply nothing. */
function shapesInWords({ scale, projection }: MapView, words: Words): string {
  return [
    words("map.shapes", { scale: words(`map.scales.${scale}`) }),
    words(`map.projections.${projection}`),
    words("map.boundaries"),
    words("map.disputed"),
  ].join(" ");
}

const mostSaid = 8;

/** What one says in place of a picture: "Observations by right, to 2026-02-03. Torture: 12; Fair trial: 9; and 30 more." */
export function pictureAlt(title: string, { facts }: Drawn, words: Words): string {
  return `${title}. ${factsInWords(facts, mostSaid, words)}.`;
}

export function factsInWords(facts: readonly string[], most: number, words: Words): string {
  if (facts.length === 0) return words("pictures.nothing");
  const more = facts.length - most;
  const said = facts.slice(0, most);
  return [...said, ...(more > 0 ? [words("pictures.moreFacts", { count: more })] : [])].join("; ");
}
